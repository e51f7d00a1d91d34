import { WifiOff } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { t } from '../words/translate.ts'
import { useDesk } from './desk.tsx'

/** A connection that comes back at once is not worth a word. */
const PATIENCE_MS = 2_000

export function useLiveStatus() {
  const { live } = useDesk()
  return useSyncExternalStore(live.onStatus, live.status)
}

/** Says that what is on the screen may be old, for as long as it is so. */
export function ConnectionBanner() {
  const offline = useLiveStatus() === 'offline'
  const [shown, setShown] = useState(false)

  useEffect(() => {
    if (!offline) return setShown(false)
    const timer = setTimeout(() => setShown(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [offline])

  return (
    <div role="status">
      {shown ? (
        <p className="flex items-center justify-center gap-2 bg-warn-soft px-4 py-1.5 text-sm text-warn-ink">
          <WifiOff size={14} aria-hidden />
          {t('No live connection. What you see may be out of date; trying again…')}
        </p>
      ) : null}
    </div>
  )
}
