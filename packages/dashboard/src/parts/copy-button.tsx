import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../words/translate.ts'
import { IconButton } from './icon-button.tsx'

const SHOWN_MS = 1_600

/** Puts `text` on the clipboard and says so. Where the browser refuses, it says that instead. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)

  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  function copy() {
    // Over plain http there is no clipboard at all.
    if (!navigator.clipboard) return setOutcome('refused')
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  }

  return (
    <>
      <IconButton label={label} onClick={copy} className="-my-1 size-6 pointer-coarse:size-8">
        {outcome === 'copied' ? <Check size={13} /> : <Copy size={13} />}
      </IconButton>
      <span role="status" className={outcome === 'refused' ? 'text-xs' : 'sr-only'}>
        {outcome === 'copied' ? t('Copied') : null}
        {outcome === 'refused' ? t('Select it and copy by hand') : null}
      </span>
    </>
  )
}
