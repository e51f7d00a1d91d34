import type { Digest } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Notice } from '../parts/notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { t } from '../words/translate.ts'
import {
  DigestFields,
  type DigestText,
  digestOfText,
  digestProblem,
  digestText,
} from '../work/digest-fields.tsx'

const MAX_INSTRUCTION = 2_000

export type HandBack = (instruction: string, digest: Digest | undefined) => Promise<boolean>

/** Asks for what the assistant should mind from here on, shows what it is told, and gives the conversation back to it. */
export function HandBackDialog({
  conversationId,
  open,
  onOpenChange,
  pending,
  handBack,
}: {
  conversationId: string
  open: boolean
  onOpenChange: (open: boolean) => void
  pending: boolean
  handBack: HandBack
}) {
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('Hand back to the assistant')}
      initialFocus={area}
      description={t('It reads what was said and answers the next question. The customer is told.')}
    >
      {open ? (
        <Form
          conversationId={conversationId}
          area={area}
          pending={pending}
          handBack={handBack}
          onDone={() => onOpenChange(false)}
        />
      ) : null}
    </Dialog>
  )
}

function Form({
  conversationId,
  area,
  pending,
  handBack,
  onDone,
}: {
  conversationId: string
  area: RefObject<HTMLTextAreaElement | null>
  pending: boolean
  handBack: HandBack
  onDone: () => void
}) {
  const { toasts } = useDesk()
  const [instruction, setInstruction] = useState('')
  const [digest, setDigest] = useState<DigestText | null>(null)
  const id = useId()

  async function submit(event?: FormEvent) {
    event?.preventDefault()
    if (pending || (digest && Object.values(digest).some(digestProblem))) return
    if (!(await handBack(instruction, digest ? digestOfText(digest) : undefined))) return
    toasts.done(t('Handed back to the assistant'))
    onDone()
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <label htmlFor={id} className="text-sm font-medium">
        {t('Anything it should mind?')}{' '}
        <span className="font-normal text-ink-faint">{t('Optional')}</span>
      </label>
      <textarea
        ref={area}
        id={id}
        value={instruction}
        maxLength={MAX_INSTRUCTION}
        rows={3}
        placeholder={t('The refund is on its way; do not promise a date.')}
        onChange={({ currentTarget }) => setInstruction(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
        }}
        className="w-full resize-y rounded-lg border border-edge bg-surface p-2.5 text-base placeholder:text-ink-faint pointer-coarse:text-lg"
      />
      <DigestPart conversationId={conversationId} value={digest} onChange={setDigest} />
      <p className="text-sm text-ink-faint">{t('Only the assistant and your team see this.')}</p>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button type="submit" look="primary" pending={pending}>
          {t('Hand back')}
        </Button>
      </div>
    </form>
  )
}

/** Drafted as the dialog opens; handing back need not wait for it. */
function DigestPart({
  conversationId,
  value,
  onChange,
}: {
  conversationId: string
  value: DigestText | null
  onChange: (value: DigestText) => void
}) {
  const { api } = useDesk()
  const draft = useQuery({
    queryKey: ['digest', conversationId],
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    async queryFn() {
      const drafted = await api.draftDigest({ params: { conversationId }, body: {} })
      onChange(digestText(drafted.digest))
      return drafted
    },
  })
  if (draft.isError)
    return (
      <Notice
        look="warn"
        title={t('What was said could not be summed up')}
        action={
          <Button size="small" onClick={() => void draft.refetch()}>
            {t('Try again')}
          </Button>
        }
      >
        {wordsFor(draft.error)} {t('You can hand back without it.')}
      </Notice>
    )
  if (!value) return <Skeleton className="h-24" />
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">{t('What it is told')}</legend>
      <p className="text-sm text-ink-faint">
        {draft.data?.from === 'model'
          ? t('Summed up by the model from the transcript, without your notes. Please check it.')
          : t('Taken from the transcript word for word, without your notes.')}
      </p>
      <DigestFields value={value} onChange={onChange} />
    </fieldset>
  )
}
