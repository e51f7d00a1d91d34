// Saying that one is there, or away. What is chosen stands at once; when it could not be said, it stands as it was.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { wordsFor } from '../parts/failure-words.ts'
import { counted, t } from '../words/translate.ts'
import { type Teammates, teammatesQuery, useTeammates, withPresence } from './teammates.ts'

type Wanted = { choice: 'online' | 'away'; returnWork: boolean }

export function usePresence() {
  const { api, toasts } = useDesk()
  const { human } = useMe()
  const queries = useQueryClient()
  const { data } = useTeammates()
  const mine = data?.data.find((one) => one.human.id === human.id)
  const change = useMutation({
    mutationFn: (wanted: Wanted) => api.setPresence({ body: wanted }),
    onMutate({ choice }) {
      const mine = { humanId: human.id, choice, presence: choice }
      queries.setQueryData<Teammates>(
        teammatesQuery(api).queryKey,
        (known) => known && withPresence(known, mine),
      )
    },
    onSuccess({ choice, returned }) {
      if (choice === 'online')
        return toasts.done(t('You are online. What waits may be given to you.'))
      toasts.done(
        returned === 0
          ? t('You are away. Nothing more is given to you.')
          : counted(
              returned,
              'You are away. {n} conversation was given back.',
              'You are away. {n} conversations were given back.',
            ),
      )
    },
    onError: (error) => toasts.failed(t('Your presence was not changed'), wordsFor(error)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['teammates'] }),
  })
  return {
    choice: mine?.choice ?? null,
    presence: mine?.presence ?? null,
    open: mine?.open ?? 0,
    set: (choice: Wanted['choice'], returnWork = false) => change.mutate({ choice, returnWork }),
  }
}
