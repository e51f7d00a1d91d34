import { Skeleton } from '../parts/skeleton.tsx'
import { t } from '../words/translate.ts'

export function ListSkeleton() {
  return (
    <div role="status">
      <span className="sr-only">{t('Loading conversations')}</span>
      {[70, 55, 80, 45, 65, 75].map((width) => (
        <div key={width} className="flex gap-3 border-b border-line px-4 py-3.5">
          <Skeleton className="size-7 shrink-0 rounded-full" />
          <div className="flex flex-1 flex-col gap-2 pt-0.5">
            <Skeleton className="h-3 w-1/3" />
            <Skeleton className={width > 60 ? 'h-3.5 w-4/5' : 'h-3.5 w-3/5'} />
            <Skeleton className="h-3 w-full" />
          </div>
        </div>
      ))}
    </div>
  )
}
