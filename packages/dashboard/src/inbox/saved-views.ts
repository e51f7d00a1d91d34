// Views that are kept under a name, and how many conversations each holds.
import type { Api } from '@baton/client'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useDesk } from '../app/desk.tsx'

export const SAVED_VIEWS = ['inbox', 'views']

export function savedViewsQuery(api: Api) {
  return queryOptions({ queryKey: SAVED_VIEWS, queryFn: () => api.listSavedViews() })
}

export function useSavedViews() {
  const { api } = useDesk()
  return useQuery(savedViewsQuery(api)).data?.data ?? []
}

/** The one that the address shows, if it is one. */
export function useShownView(view: string, q: string) {
  return useSavedViews().find((saved) => saved.view === view && saved.q === q) ?? null
}
