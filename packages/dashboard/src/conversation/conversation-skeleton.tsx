import { Skeleton } from '../parts/skeleton.tsx'
import { t } from '../words/translate.ts'

export function ConversationSkeleton() {
  return (
    <div role="status" className="flex h-full flex-col">
      <span className="sr-only">{t('Loading the conversation')}</span>
      <div className="flex flex-col gap-2.5 border-b border-line p-4">
        <Skeleton className="h-4 w-2/5" />
        <Skeleton className="h-3 w-1/4" />
      </div>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 p-6">
        <Skeleton className="h-14 w-3/5 rounded-2xl" />
        <Skeleton className="h-24 w-2/3 self-end rounded-2xl" />
        <Skeleton className="h-10 w-2/5 rounded-2xl" />
      </div>
    </div>
  )
}
