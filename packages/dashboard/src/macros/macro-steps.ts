// What a macro does besides saying something, as the form has it: a note, marks, and an end.
import type { MacroStep, Priority } from '@baton/contract'

/** What lets go of the conversation, or puts it aside: one of them, and the last step. */
export type End = Extract<MacroStep, { do: 'hold' | 'assign' | 'close' | 'hand-back' }>

export type StepForm = {
  note: string
  tags: string[]
  priority: Priority | null
  end: End | null
}

export function formOf(steps: readonly MacroStep[]): StepForm {
  const form: StepForm = { note: '', tags: [], priority: null, end: null }
  for (const step of steps) {
    if (step.do === 'note') form.note = step.text
    else if (step.do === 'tag') form.tags = step.tags
    else if (step.do === 'priority') form.priority = step.priority
    else form.end = step
  }
  return form
}

export function stepsOf({ note, tags, priority, end }: StepForm): MacroStep[] {
  return [
    ...(note.trim() === '' ? [] : [{ do: 'note' as const, text: note }]),
    ...(tags.length === 0 ? [] : [{ do: 'tag' as const, tags }]),
    ...(priority === null ? [] : [{ do: 'priority' as const, priority }]),
    ...(end === null ? [] : [end]),
  ]
}

/** Tags as they are typed, a comma between them; none twice. */
export function tagsIn(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().toLowerCase().slice(0, MAX_LETTERS))
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, MOST_TAGS)
}

const MAX_LETTERS = 40
const MOST_TAGS = 10

/** What may be in a shortcut: people type the slash, and spaces, all the same. */
export function withoutSigns(text: string): string {
  return text.replace(/[^\p{L}\p{N}_-]/gu, '').slice(0, 40)
}
