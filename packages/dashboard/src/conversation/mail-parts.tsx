// What came with the words of a mail: who else got it, and what it answered to, folded away.
import type { OutsideMessage } from '@baton/contract'
import { Mail } from 'lucide-react'
import { t } from '../words/translate.ts'

export function MailParts({ outside }: { outside: OutsideMessage | undefined }) {
  const { subject, cc, quoted } = outside?.memo ?? {}
  if (!subject && !cc && !quoted) return null
  return (
    <div className="flex max-w-full flex-col gap-1 px-1 text-xs text-ink-soft">
      <p className="wrap-words flex items-start gap-1.5">
        <Mail size={13} aria-hidden className="mt-0.5 shrink-0" />
        <span dir="auto">{subject ? t('By e-mail: {subject}', { subject }) : t('By e-mail')}</span>
      </p>
      {cc ? (
        <p className="wrap-words" dir="auto">
          {t('In copy: {cc}', { cc })}
        </p>
      ) : null}
      {quoted ? (
        <details>
          <summary className="cursor-pointer">{t('Quoted text and signature')}</summary>
          <p dir="auto" className="wrap-words mt-1 border-s-2 border-line ps-2 whitespace-pre-wrap">
            {quoted}
          </p>
        </details>
      ) : null}
    </div>
  )
}
