import type { Api } from '@baton/client'
import { queryOptions } from '@tanstack/react-query'

/** Whether the first operator has still to sign up. */
export function setupQuery(api: Api) {
  return queryOptions({ queryKey: ['setup'], queryFn: () => api.readSetup(), staleTime: 0 })
}
