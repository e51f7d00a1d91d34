import { useParams } from '@tanstack/react-router'
import { Ghost } from 'lucide-react'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { codeOf } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'
import { ConversationSkeleton } from './conversation-skeleton.tsx'
import { useConversation } from './follow-conversation.ts'
import { OpenConversation } from './open-conversation.tsx'

/** The conversation that the address names. */
export function ConversationPage() {
  const { conversationId = '' } = useParams({ strict: false })
  return <Loaded key={conversationId} conversationId={conversationId} />
}

function Loaded({ conversationId }: { conversationId: string }) {
  const { data, error, draft, refetch } = useConversation(conversationId)
  if (data) return <OpenConversation log={data} draft={draft} />
  if (!error) return <ConversationSkeleton />
  if (codeOf(error) === 'not-found') {
    return (
      <EmptyState icon={<Ghost size={20} />} title={t('There is no such conversation')}>
        {t('The address may be mistyped, or the conversation has been erased.')}
      </EmptyState>
    )
  }
  return (
    <Failure
      what={t('Could not read the conversation')}
      error={error}
      onRetry={() => void refetch()}
    />
  )
}
