// A part of the settings as it is being edited: what is typed stands there at once, and is saved as a whole.
import type { SettingsOf, SettingsPart } from '@baton/contract'
import { useState } from 'react'
import { type FieldErrors, fieldErrors } from './field-errors.ts'
import { type SavedSettings, useSaveSettings } from './settings-data.ts'
import { differs, useUnsaved } from './unsaved.ts'

export type PartDraft<Part extends SettingsPart> = {
  value: SettingsOf<Part>
  set: (change: Partial<SettingsOf<Part>>) => void
  /** Takes another value as a whole, such as an older version. */
  take: (value: SettingsOf<Part>, note: string) => void
  dirty: boolean
  note: string
  setNote: (note: string) => void
  errors: FieldErrors
  pending: boolean
  save: () => void
  discard: () => void
}

export function usePartDraft<Part extends SettingsPart>(
  part: Part,
  saved: SavedSettings<Part>,
): PartDraft<Part> {
  const [value, setValue] = useState(saved.value)
  const [note, setNote] = useState('')
  const save = useSaveSettings(part)
  const dirty = differs(value, saved.value)
  useUnsaved(dirty)
  const why = note.trim() === '' ? {} : { note: note.trim() }
  return {
    ...{ value, note, setNote },
    set: (change) => setValue((before) => ({ ...before, ...change })),
    take(next, reason) {
      setValue(next)
      setNote(reason)
    },
    dirty,
    errors: fieldErrors(save.error),
    pending: save.isPending,
    save: () => save.mutate({ baseVersion: saved.version, value, ...why }),
    discard() {
      save.reset()
      setValue(saved.value)
      setNote('')
    },
  }
}

/** An id that nothing in the list has, made of a name. */
export function freeId(list: readonly { id: string }[], kind: string): string {
  for (let nth = list.length + 1; ; nth++) {
    const id = `${kind}-${nth}`
    if (!list.some((one) => one.id === id)) return id
  }
}
