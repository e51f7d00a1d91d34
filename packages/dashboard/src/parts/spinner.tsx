import { LoaderCircle } from 'lucide-react'

/** Decoration: whoever shows it says in words what is going on. */
export function Spinner({ size = 14 }: { size?: number }) {
  return <LoaderCircle size={size} aria-hidden className="animate-turn" />
}
