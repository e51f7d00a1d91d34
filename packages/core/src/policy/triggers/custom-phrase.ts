import { nothing, type Trigger } from '../trigger.ts'

export const customPhrase: Trigger<'custom-phrase'> = ({ phrases }, { context }) => {
  for (const phrase of phrases) {
    const evidence = context.phraseIn(context.text, phrase)
    if (evidence !== null)
      return { score: 1, threshold: 1, met: true, evidence, detail: `Wrote “${evidence}”` }
  }
  return nothing(1)
}
