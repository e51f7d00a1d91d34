// The secrets with which an application signs who its customers are: each shown once, several so that one can be
// replaced while the other is still in use.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Fingerprint } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'

type Secret = { id: string; secret: { hint: string }; at?: string | undefined }

const SECRETS = ['identity-secrets']

export function SecretsSection() {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: SECRETS,
    queryFn: async () => (await api.listIdentitySecrets()).data as Secret[],
  })
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-semibold">{t('Identity secrets')}</h2>
      <NewSecret />
      {error ? (
        <Failure
          what={t('Could not read the secrets')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : null}
      {data || error ? null : <Skeleton className="h-24" />}
      {data?.length === 0 ? (
        <EmptyState icon={<Fingerprint size={20} />} title={t('No identity secret yet')}>
          {t(
            'Make one, and keep it on your server. Until then every customer is anonymous or not verified.',
          )}
        </EmptyState>
      ) : null}
      <ul className="flex flex-col gap-2">
        {data?.map((secret) => (
          <SecretRow key={secret.id} secret={secret} />
        ))}
      </ul>
    </section>
  )
}

function NewSecret() {
  const { api, toasts } = useDesk()
  const changed = useChanged()
  const make = useMutation({
    mutationFn: () => api.makeIdentitySecret({ body: {} }),
    onSuccess: changed,
    onError: (error) => toasts.failed(t('No secret was made'), wordsFor(error)),
  })
  return (
    <>
      <div>
        <Button pending={make.isPending} onClick={() => make.mutate()}>
          {t('Make a secret')}
        </Button>
      </div>
      {make.data ? (
        <Notice title={t('A new identity secret')}>
          <p>{t('It is shown only now. Keep it where secrets of your server are kept.')}</p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
            <dt>{t('Id (kid)')}</dt>
            <dd className="flex flex-wrap items-center gap-2">
              <code dir="ltr">{make.data.id}</code>
              <CopyButton text={make.data.id} label={t('Copy the id')} />
            </dd>
            <dt>{t('Secret')}</dt>
            <dd className="flex flex-wrap items-center gap-2">
              <code dir="ltr" className="wrap-words">
                {make.data.value}
              </code>
              <CopyButton text={make.data.value} label={t('Copy the secret')} />
            </dd>
          </dl>
        </Notice>
      ) : null}
    </>
  )
}

function SecretRow({ secret: { id, secret, at } }: { secret: Secret }) {
  const { api, toasts } = useDesk()
  const changed = useChanged()
  const [isAsking, setAsking] = useState(false)
  const end = useMutation({
    mutationFn: () => api.endIdentitySecret({ params: { secretId: id } }),
    onSuccess() {
      setAsking(false)
      toasts.done(t('The secret was ended'))
      changed()
    },
    onError: (error) => toasts.failed(t('The secret was not ended'), wordsFor(error)),
  })
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <div className="min-w-48 flex-1">
        <p className="font-medium">
          <code dir="ltr">{id}</code>
        </p>
        <p className="text-sm text-ink-soft">
          {secret.hint
            ? rich('Ends in {code}', { code: <code dir="ltr">{secret.hint}</code> })
            : null}
          {at ? rich('; made {whenshort}', { whenshort: <WhenShort at={at} /> }) : null}
        </p>
      </div>
      <Button
        size="small"
        onClick={() => setAsking(true)}
        aria-label={t('End the secret {id}', { id })}
      >
        {t('End')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('End this secret?')}
        action={t('End it')}
        pending={end.isPending}
        onConfirm={() => end.mutate()}
      >
        {t(
          'What is signed with it proves nothing from then on. Give your server another one first.',
        )}
      </ConfirmDialog>
    </li>
  )
}

/** Making and ending one is a new version of the settings, too. */
function useChanged(): () => void {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: SECRETS })
    void queries.invalidateQueries({ queryKey: ['settings', 'identity'] })
  }
}
