import type { ErasureCertificate, FoundCustomer } from '@baton/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { safeLink } from '../../parts/safe-link.ts'
import { counted, t } from '../../words/translate.ts'

/** Asks, erases, and shows what was erased and what is left elsewhere. */
export function EraseCustomer({
  customer: { id, name, email, fingerprint, conversations },
  onErased,
}: {
  customer: FoundCustomer
  onErased: () => void
}) {
  const { api, toasts } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const [certificate, setCertificate] = useState<ErasureCertificate | null>(null)
  const who = name ?? email ?? id
  const erase = useMutation({
    mutationFn: () => api.eraseCustomer({ params: { customerId: id }, body: { fingerprint } }),
    onSuccess(done) {
      setAsking(false)
      setCertificate(done)
    },
    onError: (error) => toasts.failed(t('Not erased'), wordsFor(error)),
  })
  function close() {
    setCertificate(null)
    onErased()
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => setAsking(true)}
        aria-label={t('Erase {name}', { name: who })}
      >
        {t('Erase')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('Erase {name}?', { name: who })}
        action={t('Erase for good')}
        pending={erase.isPending}
        onConfirm={() => erase.mutate()}
      >
        {counted(
          conversations,
          '{n} conversation with its files goes, from every list and from the log. There is no way back.',
          '{n} conversations with their files go, from every list and from the log. There is no way back.',
        )}
      </ConfirmDialog>
      <Dialog
        open={certificate !== null}
        onOpenChange={(open) => open || close()}
        title={t('Erased')}
      >
        {certificate ? <Certificate certificate={certificate} /> : null}
      </Dialog>
    </>
  )
}

function Certificate({ certificate }: { certificate: ErasureCertificate }) {
  const { fingerprint, conversations, files, tickets } = certificate
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p>
        {counted(conversations, '{n} conversation', '{n} conversations')},{' '}
        {counted(files, '{n} file', '{n} files')}.
      </p>
      <p className="text-ink-soft">
        {t('The audit log has it, without saying who it was, as')}{' '}
        <code dir="ltr" className="wrap-words font-mono text-xs">
          {fingerprint}
        </code>
      </p>
      {tickets.length > 0 ? (
        <>
          <p className="font-medium">{t('Tickets in other desks have to be erased there:')}</p>
          <ul className="list-disc ps-5">
            {tickets.map(({ connectionId, ticketId, url }) => (
              <li key={`${connectionId} ${ticketId}`}>
                <a
                  href={safeLink(url) ?? undefined}
                  target="_blank"
                  rel="noreferrer"
                  className="underline"
                >
                  {connectionId} {ticketId}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
