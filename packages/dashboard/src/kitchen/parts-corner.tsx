import { ApiError, NetworkError } from '@baton/client'
import { Flag, Hand, Inbox, X } from 'lucide-react'
import { useDesk } from '../app/desk.tsx'
import { KeyTable } from '../app/key-sheet.tsx'
import { Avatar } from '../parts/avatar.tsx'
import { Badge } from '../parts/badge.tsx'
import { Button, type ButtonLook } from '../parts/button.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { Field } from '../parts/field.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { Notice } from '../parts/notice.tsx'
import { Progress } from '../parts/progress.tsx'
import { Select } from '../parts/select.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { Dish } from './kitchen-page.tsx'

const LOOKS: ButtonLook[] = ['primary', 'plain', 'quiet', 'note', 'danger']

export function PartsCorner() {
  return (
    <>
      <Buttons />
      <Marks />
      <Words />
      <Dish name="Fields">
        <div className="grid gap-4 sm:grid-cols-3">
          <Field label="Empty" placeholder="you@example.com" help="What it is for." />
          <Field label="Filled" defaultValue="ada@acme.example" />
          <Field label="Wrong" defaultValue="ada@" error="This is not an e-mail address." />
          <Select
            label="One of a few"
            value="day"
            options={[
              { value: 'day', label: 'Every day' },
              { value: 'week', label: 'Every week' },
            ]}
            onChange={() => {}}
          />
          <div className="flex flex-col justify-center gap-3">
            <Progress done={0} of={40} label="Not begun" />
            <Progress done={13} of={40} label="On its way" />
            <Progress done={40} of={40} label="Done" />
          </div>
        </div>
      </Dish>
      <Dish name="Keys">
        <div className="max-w-lg rounded-2xl border border-line bg-surface p-5">
          <KeyTable />
        </div>
      </Dish>
    </>
  )
}

function Buttons() {
  const { toasts } = useDesk()
  return (
    <Dish name="Buttons">
      <div className="flex flex-col gap-3">
        {LOOKS.map((look) => (
          <div key={look} className="flex flex-wrap items-center gap-2">
            <Button look={look} icon={<Hand size={14} aria-hidden />} hint="T">
              {look}
            </Button>
            <Button look={look} disabled>
              disabled
            </Button>
            <Button look={look} pending>
              pending
            </Button>
            <Button look={look} size="small">
              small
            </Button>
            <Button look={look} size="large">
              large
            </Button>
          </div>
        ))}
        <div className="flex items-center gap-2">
          <IconButton label="An icon">
            <X size={16} />
          </IconButton>
          <IconButton label="A pressed icon" aria-pressed>
            <Flag size={16} />
          </IconButton>
          <CopyButton text="copied" label="Copy" />
          <Button onClick={() => toasts.done('Closed', { label: 'Undo', run: () => {} })}>
            A toast
          </Button>
          <Button onClick={() => toasts.failed('Not closed', 'Baton does not answer.')}>
            A failure
          </Button>
        </div>
      </div>
    </Dish>
  )
}

function Marks() {
  return (
    <Dish name="Marks">
      <div className="flex flex-wrap items-center gap-2">
        <Avatar kind="customer" name="Maya Chen" />
        <Avatar kind="assistant" name="Assistant" />
        <Avatar kind="human" name="Ben Okafor" />
        <Avatar kind="human" name="Ben Okafor" size="small" />
        <Avatar kind="customer" name="" />
        {(['calm', 'accent', 'assistant', 'note', 'warn', 'danger'] as const).map((look) => (
          <Badge key={look} look={look} icon={<Flag size={12} aria-hidden />}>
            {look}
          </Badge>
        ))}
      </div>
    </Dish>
  )
}

function Words() {
  const problem = { type: '', title: '', status: 503, detail: '', requestId: '' }
  return (
    <Dish name="Notices, failures, emptiness">
      <div className="grid gap-3 sm:grid-cols-2">
        <Notice title="Something to know">More about it.</Notice>
        <Notice look="warn" title="Ben took this over 2 s ago">
          You can read along.
        </Notice>
        <Notice look="danger" title="It went wrong" />
        <Failure
          what="Could not read the list"
          error={new ApiError({ ...problem, code: 'unavailable' })}
          onRetry={() => {}}
        />
        <Failure what="Could not read the list" error={new NetworkError('GET', null)} />
        <Skeleton className="h-16 w-full" />
        <div className="rounded-xl border border-line bg-surface">
          <EmptyState
            icon={<Inbox size={20} />}
            title="Nobody is waiting"
            action={<Button>Do something</Button>}
          >
            It shows up here.
          </EmptyState>
        </div>
      </div>
    </Dish>
  )
}
