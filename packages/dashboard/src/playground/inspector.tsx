import { Tabs } from '@base-ui/react/tabs'
import type { ConversationEvent } from '@baton/contract'
import { ScanSearch } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '../parts/empty-state.tsx'
import { t } from '../words/translate.ts'
import { DecisionTab } from './decision-tab.tsx'
import { PassagesTab } from './passages-tab.tsx'
import { PromptTab } from './prompt-tab.tsx'
import type { Turn } from './talk.ts'
import { ToolsTab } from './tools-tab.tsx'
import { UsageTab } from './usage-tab.tsx'

/** What led to an answer: by default the latest one. */
export function Inspector({
  events,
  turns,
  shown,
  busy,
  onChoose,
}: {
  events: readonly ConversationEvent[]
  turns: readonly Turn[]
  shown: Turn | null
  busy: boolean
  onChoose: (messageId: string) => void
}) {
  return (
    <section
      aria-label={t('Why it answered so')}
      className="flex min-w-0 flex-col border-line bg-surface max-lg:shrink-0 max-lg:border-t lg:w-[44%] lg:max-w-2xl lg:border-s"
    >
      {shown ? (
        <>
          <TurnChoice {...{ turns, shown, onChoose }} />
          <Views turn={shown} events={events} />
        </>
      ) : (
        <EmptyState
          icon={<ScanSearch size={20} />}
          title={busy ? t('The first answer is being written') : t('Nothing to look at yet')}
        >
          {t('What was found, noticed and decided stands here, and what a model was told.')}
        </EmptyState>
      )}
    </section>
  )
}

function TurnChoice({
  turns,
  shown,
  onChoose,
}: {
  turns: readonly Turn[]
  shown: Turn
  onChoose: (messageId: string) => void
}) {
  return (
    <div className="shrink-0 px-4 pt-3">
      <select
        aria-label={t('Message to look at')}
        value={shown.messageId}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        className="block h-9 w-full min-w-0 truncate rounded-lg border border-edge bg-surface px-2 text-sm text-ink pointer-coarse:h-10 pointer-coarse:text-lg"
      >
        {turns.map(({ messageId, text }, at) => (
          <option key={messageId} value={messageId}>
            {at + 1}. {text.slice(0, 80)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Views({ turn, events }: { turn: Turn; events: readonly ConversationEvent[] }) {
  const { result } = turn
  return (
    <Tabs.Root defaultValue="decision" className="flex min-h-0 flex-1 flex-col">
      <Tabs.List
        aria-label={t('What to look at')}
        className="scroll-quietly flex shrink-0 gap-1 overflow-x-auto border-b border-line px-3 pt-2"
      >
        <Tab value="decision">{t('Decision')}</Tab>
        <Tab value="passages" count={sum(result.searches.map(({ passages }) => passages.length))}>
          {t('Passages')}
        </Tab>
        <Tab value="tools" count={result.tools.length}>
          {t('Tools')}
        </Tab>
        <Tab value="prompt">{t('Prompt')}</Tab>
        <Tab value="usage">{t('Usage')}</Tab>
      </Tabs.List>
      <Panel value="decision">
        <DecisionTab turn={turn} events={events} />
      </Panel>
      <Panel value="passages">
        <PassagesTab searches={result.searches} />
      </Panel>
      <Panel value="tools">
        <ToolsTab tools={result.tools} />
      </Panel>
      <Panel value="prompt">
        <PromptTab prompt={result.prompt} />
      </Panel>
      <Panel value="usage">
        <UsageTab result={result} />
      </Panel>
    </Tabs.Root>
  )
}

function Tab({
  value,
  count = 0,
  children,
}: {
  value: string
  count?: number
  children: ReactNode
}) {
  return (
    <Tabs.Tab
      value={value}
      className="flex h-9 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-2 text-sm text-ink-soft -outline-offset-2 hover:text-ink data-active:border-accent data-active:font-medium data-active:text-ink pointer-coarse:h-11"
    >
      {children}
      {count > 0 ? (
        <span className="rounded-full bg-sunken px-1.5 text-2xs tabular-nums">{count}</span>
      ) : null}
    </Tabs.Tab>
  )
}

function Panel({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Tabs.Panel
      value={value}
      className="scroll-quietly min-h-0 flex-1 overflow-y-auto p-4 text-sm -outline-offset-2"
    >
      {children}
    </Tabs.Panel>
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
