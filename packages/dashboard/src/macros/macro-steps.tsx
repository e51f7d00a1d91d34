// What a macro does besides saying something, as the form has it: a note, and an end.
import type { MacroStep } from '@baton/contract'
import { Select } from '../parts/select.tsx'
import { t } from '../words/translate.ts'

type End = 'none' | 'close' | 'hand-back'

export function noteOf(steps: readonly MacroStep[]): string {
  return steps.find((step) => step.do === 'note')?.text ?? ''
}

export function endOf(steps: readonly MacroStep[]): End {
  const last = steps.at(-1)
  return last && last.do !== 'note' ? last.do : 'none'
}

export function stepsOf(note: string, end: End): MacroStep[] {
  const noted: MacroStep[] = note.trim() === '' ? [] : [{ do: 'note', text: note }]
  return end === 'none' ? noted : [...noted, { do: end }]
}

/** What may be in a shortcut: people type the slash, and spaces, all the same. */
export function withoutSigns(text: string): string {
  return text.replace(/[^\p{L}\p{N}_-]/gu, '').slice(0, 40)
}

export function Ends({ value, onChange }: { value: End; onChange: (end: End) => void }) {
  return (
    <Select
      label={t('And then')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'none', label: t('Leave it as it is') },
        { value: 'close', label: t('Close the conversation') },
        { value: 'hand-back', label: t('Hand back to the assistant') },
      ]}
    />
  )
}
