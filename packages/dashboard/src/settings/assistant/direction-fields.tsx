import type { AssistantSettings } from '@baton/contract'
import { Field } from '../../parts/field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import type { FieldErrors } from '../field-errors.ts'

/** What the assistant is told, in plain words; the same here and where it is tried. */
export function DirectionFields({
  value,
  onChange,
  errors,
}: {
  value: AssistantSettings
  onChange: (value: AssistantSettings) => void
  errors?: FieldErrors
}) {
  const set = (part: Partial<AssistantSettings>) => onChange({ ...value, ...part })
  return (
    <>
      <TextArea
        label={t('Instructions')}
        value={value.instructions}
        onChange={({ currentTarget }) => set({ instructions: currentTarget.value })}
        rows={8}
        maxLength={20_000}
        dir="auto"
        placeholder={t(
          'We sell tents. When somebody asks for a size, ask how many people will sleep in it.',
        )}
        help={t(
          'What it should do, ask and leave alone, in plain words. It never learns facts from here: those belong into the documents.',
        )}
        error={errors?.under('instructions')}
      />
      <Field
        label={t('Tone')}
        value={value.tone}
        onChange={({ currentTarget }) => set({ tone: currentTarget.value })}
        maxLength={500}
        dir="auto"
        placeholder={t('Friendly and short; first names.')}
        error={errors?.under('tone')}
      />
      <TextArea
        label={t('When to use a person')}
        value={value.handOverWhen}
        onChange={({ currentTarget }) => set({ handOverWhen: currentTarget.value })}
        rows={3}
        maxLength={2_000}
        dir="auto"
        placeholder={t('the customer wants to change an order that has been shipped.')}
        help={t(
          'Goes on from “Use it when …”. The model may then ask for a person; the rule “The assistant wants a person” decides.',
        )}
        error={errors?.under('handOverWhen')}
      />
    </>
  )
}
