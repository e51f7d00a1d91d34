import { useEffect } from 'react'

/** What the browser's tab says, e.g. “(2) Inbox · Baton”. */
export function useTitle(title: string, count = 0): void {
  useEffect(() => {
    document.title = titleOf(title, count)
  }, [title, count])
}

export function titleOf(title: string, count: number): string {
  const whole = title === '' ? 'Baton' : `${title} · Baton`
  return count > 0 ? `(${count > 99 ? '99+' : count}) ${whole}` : whole
}
