import type { Policy } from '@baton/contract'
import { t } from '../../words/translate.ts'
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
    <Section title={t('How soon')}>
      <Choice
        legend={t('How soon a person is fetched')}
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
    label: t('Careful'),
    about: t('Fetches somebody only for what cannot wait, and offers a person otherwise.'),
  },
  {
    value: 'balanced',
    label: t('Balanced'),
    about: t(
      'Fetches somebody when the assistant cannot help, and offers a person when it may not.',
    ),
  },
  {
    value: 'eager',
    label: t('Eager'),
    about: t('Fetches somebody at the first sign of trouble.'),
  },
  {
    value: 'custom',
    label: t('Your own rules'),
    about: t('Begins with a copy of the rules chosen now.'),
  },
] as const
