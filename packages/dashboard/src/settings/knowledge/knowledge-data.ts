// Sources as the server has them. While something is being read they are asked for again and again.
import type { Source } from '@baton/contract'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../../app/desk.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { t } from '../../words/translate.ts'
import { isBusy } from './run-words.ts'

const POLL_MS = 1_000
/** Problems are many when there are any, and documents stand below them. */
const PAGE = { documents: 50, answers: 50, problems: 10 }

export function useSources() {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['sources'],
    queryFn: () => api.listSources(),
    refetchInterval: ({ state }) => (state.data?.data.some(isBusy) ? POLL_MS : false),
  })
}

export function useSource(sourceId: string) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['source', sourceId],
    queryFn: () => api.readSource({ params: { sourceId } }),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? POLL_MS : false),
  })
}

/** `of`: what the pages depend on besides the source, such as the reading they come from. */
export function useSourcePages<Row>(
  what: 'documents' | 'problems' | 'answers',
  sourceId: string,
  of: string,
) {
  const { api } = useDesk()
  return useInfiniteQuery({
    queryKey: ['source', sourceId, what, of],
    queryFn: async ({ pageParam }) => {
      const call = {
        params: { sourceId },
        query: { limit: PAGE[what], ...(pageParam === '' ? {} : { cursor: pageParam }) },
      }
      const read = {
        documents: api.listDocuments,
        problems: api.listSourceProblems,
        answers: api.listAnswers,
      }[what]
      return (await read(call)) as { data: Row[]; nextCursor: string | null }
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
  })
}

export function useDocument(sourceId: string, documentId: string | null) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['document', sourceId, documentId],
    queryFn: () => api.readDocument({ params: { sourceId, documentId: documentId ?? '' } }),
    enabled: documentId !== null,
  })
}

/** Something that changes sources. What went wrong is said in a toast, and comes back as the mutation's error. */
export function useSourceChange<Input, Result>({
  change,
  done,
  failed,
}: {
  change: (input: Input) => Promise<Result>
  /** Said once it is done; nothing when what follows says it. */
  done?: string
  failed: string
}) {
  const { toasts } = useDesk()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: change,
    async onSuccess() {
      await refresh()
      if (done) toasts.done(done)
    },
    onError: (error) => toasts.failed(failed, wordsFor(error)),
  })
}

export function useRefresh() {
  const queries = useQueryClient()
  return async () => {
    await Promise.all(
      ['sources', 'source', 'document'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
  }
}

/** What can be done to a source that is there. */
export function useSourceActions(sourceId: string) {
  const { api } = useDesk()
  const call = { params: { sourceId }, body: {} }
  return {
    reread: useSourceChange<void, Source>({
      change: () => api.rereadSource(call),
      failed: t('It is not being read again'),
    }),
    cancel: useSourceChange<void, Source>({
      change: () => api.cancelReading(call),
      failed: t('The reading goes on'),
    }),
    change: useSourceChange({
      change: (body: { title?: string; rereadEveryHours?: number | null }) =>
        api.changeSource({ params: { sourceId }, body }),
      done: t('Saved'),
      failed: t('Not saved'),
    }),
  }
}
