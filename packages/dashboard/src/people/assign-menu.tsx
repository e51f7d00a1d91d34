import type { Conversation } from '@baton/core'
import { UserRound } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useKey } from '../app/keys.ts'
import { useMe } from '../app/me.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { Menu } from '../parts/menu.tsx'
import { t } from '../words/translate.ts'
import { AssignChoices } from './assign-choices.tsx'
import { useAssign } from './use-assign.ts'

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
      <AssignChoices
        chosen={assignee?.id ?? null}
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
