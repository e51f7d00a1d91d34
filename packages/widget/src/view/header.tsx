// Who answers now, always visible: the assistant, a person by name, or that one is waited for.
import { useEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'
import type { Speaker } from '../timeline.ts'
import { longAgo } from '../when.ts'
import { Avatar } from './avatar.tsx'
import { Icon } from './icons.tsx'

const TICK_MS = 20_000

const loadMenu = () => import('../parts/menu.tsx').then(({ Menu }) => Menu)

export function Header({ store }: { store: Store }) {
  const { t } = store
  const { snapshot, sheet } = store.state()
  const { holder } = snapshot.conversation
  const { speaker, name, about } = useHolder(store)
  return (
    <div class="header">
      {speaker ? (
        <Avatar of={speaker} />
      ) : (
        <span class="avatar" data-of={holder.kind} aria-hidden="true">
          <Icon of={holder.kind === 'queue' ? 'clock' : 'done'} />
        </span>
      )}
      <div class="who">
        <h2>
          <bdi>{name}</bdi>
          {speaker?.kind === 'assistant' && <span class="tag">{t('ai')}</span>}
        </h2>
        <p>{about}</p>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={t('menu')}
        aria-expanded={sheet !== null}
        onClick={() => (sheet ? store.change({ sheet: null }) : store.show(loadMenu))}
      >
        <Icon of="menu" />
      </button>
      {!store.config.isFixed && (
        <button type="button" class="quiet" aria-label={t('close')} onClick={() => store.close()}>
          <Icon of="close" />
        </button>
      )}
    </div>
  )
}

function useHolder(store: Store): { speaker: Speaker | null; name: string; about: string } {
  const { t, config } = store
  const { holder, waitingSince } = store.state().snapshot.conversation
  useTick(holder.kind === 'queue')
  switch (holder.kind) {
    case 'assistant': {
      const speaker = { kind: 'assistant' as const }
      return { speaker, name: store.nameOf(speaker), about: t('answersFromDocs') }
    }
    case 'human': {
      const speaker = { kind: 'human' as const, human: holder.human }
      return { speaker, name: holder.human.name, about: t('withPerson') }
    }
    case 'queue': {
      const ago = waitingSince ? longAgo(waitingSince, config.locale) : null
      const about = ago ? t('askedAgo', { ago }) : t('askedNow')
      return { speaker: null, name: t('waitingTitle'), about }
    }
    case 'nobody':
      return { speaker: null, name: t('closedTitle'), about: t('closedText') }
  }
}

/** Draws again now and then, because “2 minutes ago” does not stay true. */
function useTick(runs: boolean): void {
  const [, tick] = useState(0)
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS)
    return () => clearInterval(timer)
  }, [runs])
}
