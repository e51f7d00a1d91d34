import type { Policy } from '@baton/contract'
import { Choice } from './choice.tsx'
import type { PolicyDraft } from './policy-draft.ts'
import { Section } from './section.tsx'

/** How soon a person is fetched, in one choice. */
export function PresetSection({ draft }: { draft: PolicyDraft }) {
  function choose(preset: Policy['preset']) {
    if (preset === 'custom') draft.customize()
    else draft.set({ preset, rules: [] })
  }
  return (
    <Section title="How soon">
      <Choice
        legend="How soon a person is fetched"
        value={draft.policy.preset}
        options={PRESETS}
        onChange={choose}
      />
    </Section>
  )
}

const PRESETS = [
  {
    value: 'careful',
    label: 'Careful',
    about: 'Fetches somebody only for what cannot wait, and offers a person otherwise.',
  },
  {
    value: 'balanced',
    label: 'Balanced',
    about: 'Fetches somebody when the assistant cannot help, and offers a person when it may not.',
  },
  {
    value: 'eager',
    label: 'Eager',
    about: 'Fetches somebody at the first sign of trouble.',
  },
  {
    value: 'custom',
    label: 'Your own rules',
    about: 'Begins with a copy of the rules chosen now.',
  },
] as const
