import type { ReactNode } from 'react'
import { useTitle } from '../app/title.ts'
import { Mark } from '../parts/mark.tsx'
import { t } from '../words/translate.ts'

/** The page in front of the desk. */
export function Door({
  title,
  intro,
  children,
}: {
  title: string
  intro: string
  children: ReactNode
}) {
  useTitle(title)
  return (
    <main className="scroll-quietly h-full overflow-y-auto bg-canvas px-4 py-10 sm:py-[14dvh]">
      <div className="mx-auto w-full max-w-sm">
        <div className="mb-6 flex items-center gap-2.5 px-1">
          <Mark size={30} />
          <span className="text-lg font-semibold tracking-tight">{t('Baton')}</span>
        </div>
        <section className="rounded-2xl border border-line bg-surface p-6 shadow-lift">
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          <p className="mt-1 mb-5 text-sm text-ink-soft">{intro}</p>
          {children}
        </section>
      </div>
    </main>
  )
}
