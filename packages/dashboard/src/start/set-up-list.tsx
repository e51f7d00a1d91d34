// What there is to set up, as it stands: each line looks at the server, and has one next step.
import type { endpoints, ResultOf } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import { CircleAlert, CircleCheck, CircleDashed, X } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Failure } from '../parts/failure.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { counted, numeral, t } from '../words/translate.ts'

type SetUp = ResultOf<(typeof endpoints)['readSetUp']>
type Line = {
  title: string
  state: 'done' | 'open' | 'failing'
  about: string
  next: { label: string } & ({ to: NonNullable<LinkProps['to']> } | { href: string })
}

const DISMISSED = 'setUpDismissed'
const AGAIN_MS = 10_000

export function SetUpList() {
  const { api, storage } = useDesk()
  const [isDismissed, setDismissed] = useState(storage.get(DISMISSED) === 'true')
  const { data, error, refetch } = useQuery({
    queryKey: ['set-up'],
    queryFn: () => api.readSetUp(),
    refetchInterval: AGAIN_MS,
  })
  // Whoever does not want the list any more wants to know all the same what went off.
  if (isDismissed) return data && data.switchedOff.length > 0 ? <WentOff setUp={data} /> : null
  function dismiss() {
    storage.set(DISMISSED, 'true')
    setDismissed(true)
  }
  return (
    <section aria-labelledby="set-up" className="rounded-2xl border border-line bg-surface p-4">
      <header className="flex items-center gap-2">
        <h2 id="set-up" className="flex-1 font-semibold">
          {t('Set up')}
          {data ? <Progress lines={linesOf(data)} /> : null}
        </h2>
        <IconButton label={t('Do not show this list any more')} onClick={dismiss}>
          <X size={16} />
        </IconButton>
      </header>
      {error && !data ? (
        <Failure
          what={t('Could not read what is set up')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : null}
      {data || error ? null : <Skeleton className="mt-2 h-48" />}
      {data ? (
        <ul className="mt-2 flex flex-col divide-y divide-line">
          {linesOf(data).map((line) => (
            <SetUpLine key={line.title} line={line} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function WentOff({ setUp: { switchedOff } }: { setUp: SetUp }) {
  return (
    <ul className="flex flex-col divide-y divide-line rounded-2xl border border-line bg-surface px-4 py-2">
      {switchedOff.map((title) => (
        <SetUpLine key={title} line={offLine(title)} />
      ))}
    </ul>
  )
}

function Progress({ lines }: { lines: Line[] }) {
  const done = lines.filter(({ state }) => state === 'done').length
  return (
    <span className="ms-2 text-sm font-normal text-ink-faint tabular-nums">
      {t('{done} of {all}', { done: numeral(done), all: numeral(lines.length) })}
    </span>
  )
}

function SetUpLine({ line: { title, state, about, next } }: { line: Line }) {
  const Icon = ICONS[state]
  return (
    <li className="flex items-center gap-x-3 gap-y-2 py-2.5 text-sm max-sm:flex-wrap">
      <Icon size={18} aria-hidden className={COLOURS[state]} />
      <span className="min-w-0 flex-1 max-sm:basis-3/4">
        <span className="block font-medium">
          {title}
          <span className="sr-only">: {STATES[state]()}</span>
        </span>
        <span className="block wrap-words text-ink-soft">{about}</span>
      </span>
      {state === 'done' ? null : 'to' in next ? (
        <Link to={next.to} className={NEXT}>
          {next.label}
        </Link>
      ) : (
        <a href={next.href} target="_blank" rel="noreferrer" className={NEXT}>
          {next.label}
        </a>
      )}
    </li>
  )
}

const ICONS = { done: CircleCheck, open: CircleDashed, failing: CircleAlert }
const COLOURS = { done: 'text-accent-ink', open: 'text-ink-faint', failing: 'text-danger-ink' }
const STATES = { done: () => t('done'), open: () => t('to do'), failing: () => t('failing') }
const NEXT =
  'shrink-0 rounded-lg max-sm:ms-7.5 border border-line bg-raised px-2.5 py-1.5 text-xs font-medium hover:bg-sunken'

function linesOf(setUp: SetUp): Line[] {
  const { model, documents, channels, seenOn, teammates, invitations, escalated } = setUp
  return [
    ...setUp.switchedOff.map(offLine),
    {
      title: t('A model answers'),
      state: model === 'ok' ? 'done' : model === 'failing' ? 'failing' : 'open',
      about:
        model === 'none'
          ? t('Without one, the documents answer alone.')
          : model === 'ok'
            ? t('It has answered last time.')
            : t('It fails just now; the documents answer in its place.'),
      next: { label: t('Choose a model'), to: '/settings/model' },
    },
    {
      title: t('Knowledge is read'),
      state: documents > 0 ? 'done' : 'open',
      about: counted(documents, '{n} document', '{n} documents'),
      next: { label: t('Add knowledge'), to: '/settings/knowledge' },
    },
    {
      title: t('The widget is on your site'),
      state: seenOn ? 'done' : 'open',
      about: seenOn
        ? t('Seen on {page}', { page: seenOn })
        : t('Nobody has written from a page of yours yet.'),
      next: { label: t('Get the line of code'), to: '/settings/widget' },
    },
    {
      title: t('Another channel is connected'),
      state: channels > 0 ? 'done' : 'open',
      about:
        channels > 0
          ? counted(channels, '{n} channel', '{n} channels')
          : t('E-mail or WhatsApp, if your customers write there.'),
      next: { label: t('Connect one'), to: '/settings/channels' },
    },
    {
      title: t('Teammates are here'),
      state: teammates > 1 ? 'done' : 'open',
      about:
        invitations > 0
          ? counted(invitations, '{n} invitation is open', '{n} invitations are open')
          : counted(teammates, '{n} teammate', '{n} teammates'),
      next: { label: t('Invite somebody'), to: '/settings/people' },
    },
    {
      title: t('A person was asked for'),
      state: escalated ? 'done' : 'open',
      about: escalated ? t('It arrived here.') : t('Ask on the demo site, and see it arrive.'),
      next: { label: t('Try it'), href: '/demo/' },
    },
  ]
}

function offLine(title: string): Line {
  return {
    title: t('{title} was switched off by itself', { title }),
    state: 'failing',
    about: t('Its receiver is gone, or has let nothing through for days.'),
    next: { label: t('Look at it'), to: '/settings/integrations' },
  }
}
