// Where a program that comes in by OAuth has sent the browser: a teammate says whether it may, and what. Everything the
// program says of itself is somebody's claim, and is shown as one.
import type { ProgramRequest } from '@baton/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Failure } from '../parts/failure.tsx'
import { codeOf, wordsFor } from '../parts/failure-words.ts'
import { Notice } from '../parts/notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { Door } from '../sign-in/door.tsx'
import { rich } from '../words/rich.tsx'
import { t } from '../words/translate.ts'

export function AllowPage() {
  const { api } = useDesk()
  const { requestId } = useParams({ from: '/allow/$requestId' })
  const { data, error, refetch } = useQuery({
    queryKey: ['program-request', requestId],
    queryFn: () => api.readProgramRequest({ params: { requestId } }),
    staleTime: Infinity,
    retry: false,
  })
  if (codeOf(error) === 'not-found')
    return (
      <Door
        title={t('This question is not open any more')}
        intro={t('It was answered, or is too old. Connect once more in the program.')}
      >
        <ToDesk />
      </Door>
    )
  if (codeOf(error) === 'forbidden')
    return (
      <Door
        title={t('You may not let programs in')}
        intro={t('Who may make access keys may: ask an admin to connect it.')}
      >
        <ToDesk />
      </Door>
    )
  if (error)
    return (
      <Door title={t('A program wants to come in')} intro="">
        <Failure
          what={t('Could not read what it asks for')}
          error={error}
          onRetry={() => void refetch()}
        />
      </Door>
    )
  if (!data)
    return (
      <Door title={t('A program wants to come in')} intro={t('One moment.')}>
        <Skeleton className="h-40 w-full" />
      </Door>
    )
  return <Question requestId={requestId} asked={data} />
}

type Answer = { answer: 'allow'; scope: 'ask' | 'read' } | { answer: 'refuse' }

function Question({ requestId, asked }: { requestId: string; asked: ProgramRequest }) {
  const { api } = useDesk()
  const { human, workspace } = useMe()
  const [onlyReads, setOnlyReads] = useState(asked.wants === 'read')
  const answer = useMutation({
    mutationFn: (body: Answer) => api.answerProgramRequest({ params: { requestId }, body }),
    // The address was checked when the program registered: https, or this computer.
    onSuccess: ({ redirectTo }) => location.assign(redirectTo),
  })
  // Until the browser has left, there is nothing to press any more.
  const isBusy = answer.isPending || answer.isSuccess
  const send = (body: Answer) => (isBusy ? undefined : answer.mutate(body))
  return (
    <Door
      title={t('A program wants to come in')}
      intro={t('You are signed in to {workspace} as {name}.', {
        workspace: workspace.name,
        name: human.name,
      })}
    >
      <div className="flex flex-col gap-4 text-sm">
        <Claims asked={asked} />
        <MayDo onlyReads={onlyReads} />
        {asked.wants === 'ask' ? (
          <CheckField
            label={t('Let it only read')}
            checked={onlyReads}
            disabled={isBusy}
            onChange={({ currentTarget }) => setOnlyReads(currentTarget.checked)}
          />
        ) : null}
        {answer.error ? <Notice look="danger" title={wordsFor(answer.error)} /> : null}
        {answer.isSuccess ? (
          <Notice title={t('The program goes on. You can close this page.')} />
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button
            look="primary"
            size="large"
            className="flex-1"
            pending={isBusy && answer.variables?.answer === 'allow'}
            onClick={() => send({ answer: 'allow', scope: onlyReads ? 'read' : 'ask' })}
          >
            {t('Allow')}
          </Button>
          <Button
            size="large"
            className="flex-1"
            pending={isBusy && answer.variables?.answer === 'refuse'}
            onClick={() => send({ answer: 'refuse' })}
          >
            {t('Refuse')}
          </Button>
        </div>
        <p className="text-ink-faint">
          {t('You can end it at any time under Settings › Access keys.')}
        </p>
      </div>
    </Door>
  )
}

function Claims({ asked: { name, returnsTo } }: { asked: ProgramRequest }) {
  return (
    <dl className="flex flex-col gap-3 rounded-xl bg-sunken p-3">
      <Claim term={t('It calls itself')} note={t('Nobody has checked that.')}>
        <bdi className="wrap-words font-medium">{name}</bdi>
      </Claim>
      <Claim
        term={t('Its access goes to')}
        note={
          isHere(returnsTo)
            ? t('A program on the computer you sit at.')
            : rich('Allow it only if you were just about to connect {host}.', {
                host: <bdi dir="ltr">{new URL(returnsTo).host}</bdi>,
              })
        }
      >
        <code dir="ltr" className="wrap-words">
          {returnsTo}
        </code>
      </Claim>
    </dl>
  )
}

function Claim({ term, note, children }: { term: string; note: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft">{term}</dt>
      <dd>{children}</dd>
      <dd className="text-ink-soft">{note}</dd>
    </div>
  )
}

function MayDo({ onlyReads }: { onlyReads: boolean }) {
  return (
    <div>
      <h2 className="font-medium">{t('It will be able to')}</h2>
      <ul className="mt-1 list-disc ps-5">
        <li>{t('search your documents')}</li>
        <li>{t('see how a ticket stands, and what people have answered in it')}</li>
        {onlyReads ? null : <li>{t('open tickets and ask for people')}</li>}
      </ul>
    </div>
  )
}

function ToDesk() {
  return (
    <Link
      to="/"
      className="inline-flex h-10 w-full items-center justify-center rounded-lg bg-accent font-medium text-on-accent hover:bg-accent-strong"
    >
      {t('To the desk')}
    </Link>
  )
}

const HERE = ['localhost', '127.0.0.1', '[::1]']

function isHere(address: string): boolean {
  return HERE.includes(new URL(address).hostname)
}
