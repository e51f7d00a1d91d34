// A part of the settings as the server has it, and saving a change of it. A part is saved as a whole, on top of the
// version that was read: when somebody else was first, nothing is overwritten.
import type { Human, SettingsOf, SettingsPart } from '@baton/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../app/desk.tsx'
import { codeOf, wordsFor } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'
import { showFirstFault } from './first-fault.ts'
import { nothingUnsaved } from './unsaved.ts'

export type SavedSettings<Part extends SettingsPart> = {
  version: number
  value: SettingsOf<Part>
  at: string | null
  by: Human | null
  note: string | null
}

export function useSettingsPart<Part extends SettingsPart>(part: Part) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['settings', part],
    queryFn: async () => (await api.readSettings({ params: { part } })) as SavedSettings<Part>,
  })
}

export type SettingsChange<Part extends SettingsPart> = {
  baseVersion: number
  value: SettingsOf<Part>
  note?: string
}

/** Says how it went in a toast; what is wrong with a field comes back as the mutation's error. */
export function useSaveSettings<Part extends SettingsPart>(part: Part) {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (change: SettingsChange<Part>) =>
      (await api.saveSettings({ params: { part }, body: change })) as SavedSettings<Part>,
    onSuccess(saved) {
      nothingUnsaved()
      queries.setQueryData(['settings', part], saved)
      void queries.invalidateQueries({ queryKey: ['settings-versions', part] })
      toasts.done(t('Saved'))
    },
    onError(error) {
      if (codeOf(error) === 'changed-meanwhile')
        void queries.invalidateQueries({ queryKey: ['settings', part] })
      toasts.failed(t('Not saved'), wordsFor(error))
      showFirstFault()
    },
  })
}
