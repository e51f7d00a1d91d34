// Teammates and invitations as the server has them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../../app/desk.tsx'
import { wordsFor } from '../../parts/failure-words.ts'

const PEOPLE = ['people']
const INVITATIONS = ['invitations']
const LOOK_EVERY_MS = 2_000

export function usePeople() {
  const { api } = useDesk()
  return useQuery({ queryKey: PEOPLE, queryFn: async () => (await api.listPeople()).data })
}

export function useInvitations() {
  const { api } = useDesk()
  return useQuery({
    queryKey: INVITATIONS,
    queryFn: () => api.listInvitations(),
    // One that is on its way is looked after; nobody has to load the page anew to see that it has left.
    refetchInterval: ({ state: { data } }) =>
      data?.data.some(({ mail }) => mail?.state === 'due') ? LOOK_EVERY_MS : false,
  })
}

/** Does something to people or invitations, says when it did not happen, and reads both again. */
export function usePeopleChange<Given, Done>(
  failed: string,
  work: (api: ReturnType<typeof useDesk>['api'], given: Given) => Promise<Done>,
  done?: (result: Done, given: Given) => void,
) {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) => work(api, given),
    onSuccess: (result, given) => done?.(result, given),
    onError: (error) => toasts.failed(failed, wordsFor(error)),
    // Under way until the lists tell it: what was chosen would jump back for a moment otherwise.
    onSettled: () =>
      Promise.all([PEOPLE, INVITATIONS].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
