import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { t } from '../../words/translate.ts'

/** For a case that was kept from the playground; what is marked in a conversation stays in its log. */
export function DeleteCase({ caseId }: { caseId: string }) {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => api.deletePolicyCase({ params: { caseId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['policy-cases'] }),
    onError: (error) => toasts.failed(t('Not deleted'), wordsFor(error)),
  })
  return (
    <Button
      size="small"
      look="quiet"
      icon={<Trash2 size={13} aria-hidden />}
      pending={remove.isPending}
      onClick={() => remove.mutate()}
    >
      {t('Delete')}
    </Button>
  )
}
