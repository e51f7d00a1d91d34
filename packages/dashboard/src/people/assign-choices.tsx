import { Check, Users, UserX } from 'lucide-react'
import { wordsFor } from '../parts/failure-words.ts'
import { MenuItem, MenuLine } from '../parts/menu.tsx'
import { counted, t } from '../words/translate.ts'
import { PresenceDot } from './presence-dot.tsx'
import { type Teammate, useTeammates } from './teammates.ts'
import type { Target } from './use-assign.ts'

/** Teammates, teams and nobody. `chosen`: whose it is now. */
export function AssignChoices({
  chosen,
  meId,
  onChoose,
}: {
  chosen: string | null
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
            chosen === one.human.id ? (
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
