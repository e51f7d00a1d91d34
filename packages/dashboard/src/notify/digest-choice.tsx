import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMay } from '../app/may.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Failure } from '../parts/failure.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Notice } from '../parts/notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { t } from '../words/translate.ts'

const KEY = ['notify-choice']

/** Mail while one is away: the same on every device, and here is where it ends. */
export function DigestChoice() {
  const mayAnswer = useMay('conversations.answer')
  // Who may only look on is given nothing that could be missed.
  if (!mayAnswer) return null
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-semibold">{t('Mail while you are away')}</legend>
      <Choice />
    </fieldset>
  )
}

function Choice() {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => api.readNotifyChoice(),
  })
  // What was chosen shows at once: that it is being saved is told a moment later, and the box would jump back until then.
  const [wish, setWish] = useState<boolean | null>(null)
  const save = useMutation({
    mutationFn: (digest: boolean) => api.setNotifyChoice({ body: { digest } }),
    onSuccess: ({ digest }) => {
      queries.setQueryData<typeof data>(KEY, (known) => known && { ...known, digest })
    },
    onError: (problem) => toasts.failed(t('It was not saved'), wordsFor(problem)),
    onSettled: () => setWish(null),
  })
  if (error && !data)
    return (
      <Failure
        what={t('Could not read whether you get mail')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Skeleton className="h-12" />
  return (
    <>
      <CheckField
        label={t('Send me a mail of what I have missed')}
        help={t(
          'After 15 minutes away, at most one an hour, to {email}: what is assigned to you, what mentions you, and what happens in your conversations. On all your devices.',
          { email: data.email },
        )}
        checked={wish ?? data.digest}
        disabled={wish !== null}
        onChange={({ currentTarget }) => {
          setWish(currentTarget.checked)
          save.mutate(currentTarget.checked)
        }}
      />
      {data.canMail ? null : (
        <Notice title={t('No mail leaves yet')}>
          {t('It needs an e-mail address of yours that is switched on, under Settings, Channels.')}
        </Notice>
      )}
    </>
  )
}
