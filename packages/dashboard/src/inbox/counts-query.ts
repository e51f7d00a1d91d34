// How many conversations each view holds: asked before any page is there, hence apart from what the list needs besides.
import type { Api } from '@baton/client'
import { queryOptions } from '@tanstack/react-query'

export function countsQuery(api: Api) {
  return queryOptions({ queryKey: ['inbox', 'counts'], queryFn: () => api.countInbox() })
}
