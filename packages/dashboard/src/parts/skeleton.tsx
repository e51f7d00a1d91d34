import { classes } from './classes.ts'

/** The shape of what is on its way. Whoever shows several says once, in words, that something loads. */
export function Skeleton({ className }: { className: string }) {
  return (
    <span
      aria-hidden
      className={classes('block animate-breathe rounded-md bg-sunken', className)}
    />
  )
}
