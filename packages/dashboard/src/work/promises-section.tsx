import type { Conversation, PromiseState } from '@baton/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Section } from '../conversation/section.tsx'
import { Button } from '../parts/button.tsx'
import { fullTime } from '../parts/time-words.ts'
import { t } from '../words/translate.ts'
import { PromiseDialog } from './promise-form.tsx'
import { useWork } from './use-work.ts'

/** Every promise of a conversation and what became of it. */
export function PromisesSection({ conversation }: { conversation: Conversation }) {
  const { newId } = useDesk()
  const work = useWork(conversation.id)
  const [adding, setAdding] = useState(false)
  const { promises } = conversation.work
  return (
    <Section title={t('Promises')}>
      {promises.length === 0 ? (
        <p className="text-ink-faint">{t('Nothing was promised.')}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {promises.map((promise) => (
            <li key={promise.id}>
              <bdi className="wrap-words">{promise.text}</bdi>
              <p className="text-xs text-ink-faint">
                {stateWords(promise)} · {fullTime(promise.settledAt ?? promise.dueAt)}
                {promise.owner ? ` · ${promise.owner.name}` : ''}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        look="quiet"
        icon={<Plus size={13} aria-hidden />}
        onClick={() => setAdding(true)}
        className="-ms-2 mt-1"
      >
        {t('Write down a promise')}
      </Button>
      <PromiseDialog
        open={adding}
        onOpenChange={setAdding}
        title={t('Write down a promise')}
        initial={{ text: '', dueAt: null }}
        pending={work.pending === 'promise'}
        onSave={(promise) => work.promise({ promiseId: newId('prm'), ...promise })}
      />
    </Section>
  )
}

function stateWords({ state }: PromiseState): string {
  switch (state) {
    case 'open':
      return t('Due')
    case 'kept':
      return t('Kept')
    case 'broken':
      return t('Broken')
    case 'released':
      return t('Not owed any more')
  }
}
