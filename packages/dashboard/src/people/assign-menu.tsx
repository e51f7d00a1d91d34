import type { Conversation } from '@baton/core'
import { Check, UserRound, Users, UserX } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useKey } from '../app/keys.ts'
import { useMe } from '../app/me.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Menu, MenuItem, MenuLine } from '../parts/menu.tsx'
import { counted, t } from '../words/translate.ts'
import { PresenceDot } from './presence-dot.tsx'
import { type Teammate, useTeammates } from './teammates.ts'
import { type Target, useAssign } from './use-assign.ts'

/** Who shall take it; `A` opens it, `I` takes it for oneself. */
export function AssignMenu({ conversation }: { conversation: Conversation }) {
  const { human: me } = useMe()
  const [open, setOpen] = useState(false)
  const { pending, assign } = useAssign(conversation)
  const { assignee, team } = conversation.assignment
  const may = conversation.holder.kind !== 'nobody'
  const toMe = () => void assign({ assigneeId: me.id, name: t('you') })
  useKey('a', () => setOpen(true), may)
  useKey('i', toMe, may && assignee?.id !== me.id)

  const shown = assignee ? (assignee.id === me.id ? t('You') : assignee.name) : team?.name
  const icon = assignee ? (
    <Avatar kind="human" name={assignee.name} size="small" />
  ) : (
    <UserRound size={14} aria-hidden />
  )
  if (!may) return shown ? <Shown name={shown} icon={icon} /> : null
  return (
    <Menu
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          look="quiet"
          size="small"
          icon={icon}
          pending={pending}
          aria-label={shown ? t('Assigned: {name}. Change', { name: shown }) : t('Assign')}
          className="min-w-0 shrink! max-w-44"
        >
          <bdi className="truncate">{shown ?? t('Assign')}</bdi>
        </Button>
      }
    >
      <Choices
        conversation={conversation}
        meId={me.id}
        onChoose={(target) => void assign(target)}
      />
    </Menu>
  )
}

function Shown({ name, icon }: { name: string; icon: ReactNode }) {
  return (
    <span className="flex min-w-0 max-w-44 items-center gap-1.5 text-xs text-ink-soft">
      {icon}
      <bdi className="truncate">{name}</bdi>
    </span>
  )
}

function Choices({
  conversation: { assignment },
  meId,
  onChoose,
}: {
  conversation: Conversation
  meId: string
  onChoose: (target: Target) => void
}) {
  const { data, error, refetch } = useTeammates()
  if (error && !data)
    return (
      <>
        <p className="max-w-64 px-2 py-1.5 text-danger-ink">{wordsFor(error)}</p>
        <MenuItem onClick={() => void refetch()}>{t('Try again')}</MenuItem>
      </>
    )
  if (!data) return <p className="px-2 py-1.5 text-ink-faint">{t('Looking who is there…')}</p>
  return (
    <div className="scroll-quietly max-h-96 overflow-y-auto">
      {sorted(data.data, meId).map((one) => (
        <MenuItem
          key={one.human.id}
          icon={
            assignment.assignee?.id === one.human.id ? (
              <Check size={14} aria-hidden />
            ) : (
              <PresenceDot presence={one.presence} />
            )
          }
          onClick={() => onChoose({ assigneeId: one.human.id, name: one.human.name })}
        >
          <bdi className="min-w-0 flex-1 truncate">
            {one.human.id === meId ? t('{name} (you)', { name: one.human.name }) : one.human.name}
          </bdi>
          <span className="text-xs text-ink-faint">{loadWords(one)}</span>
        </MenuItem>
      ))}
      {data.teams.length > 0 ? <MenuLine /> : null}
      {data.teams.map(({ id, name }) => (
        <MenuItem
          key={id}
          icon={<Users size={14} aria-hidden />}
          onClick={() => onChoose({ assigneeId: null, teamId: id, name })}
        >
          <bdi className="truncate">{name}</bdi>
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem
        icon={<UserX size={14} aria-hidden />}
        onClick={() => onChoose({ assigneeId: null, teamId: null, name: t('nobody') })}
      >
        {t('Nobody')}
      </MenuItem>
    </div>
  )
}

function loadWords({ open, onShift }: Teammate): string {
  const has = counted(open, '{n} open', '{n} open')
  return onShift === false ? `${has} · ${t('off shift')}` : has
}

const ORDER = { online: 0, away: 1, offline: 2 }

/** Oneself first, then those who are there. */
function sorted(people: readonly Teammate[], meId: string): Teammate[] {
  const rank = (one: Teammate) => (one.human.id === meId ? -1 : ORDER[one.presence])
  return people.toSorted((a, b) => rank(a) - rank(b) || a.human.name.localeCompare(b.human.name))
}
