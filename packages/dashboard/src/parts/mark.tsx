/** Baton's sign: one stick, and the next one that takes over from it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="shrink-0">
      <rect width="32" height="32" rx="9" className="fill-accent" />
      <g fill="none" strokeWidth="4" strokeLinecap="round" className="stroke-on-accent">
        <path d="m8 20 7.5-7.5" />
        <path d="m16.5 19.5 7.5-7.5" opacity=".7" />
      </g>
    </svg>
  )
}
