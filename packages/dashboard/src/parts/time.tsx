import { useTicking } from '../app/clock.ts'
import { clockTime, fullTime, whenShort } from './time-words.ts'

/** The time of day; the whole date on hover. */
export function ClockTime({ at }: { at: string }) {
  return (
    <time dateTime={at} title={fullTime(at)} className="tabular-nums">
      {clockTime(at)}
    </time>
  )
}

/** How long ago, kept up to date. */
export function WhenShort({ at }: { at: string }) {
  const words = useTicking((now) => whenShort(at, now))
  return (
    <time dateTime={at} title={fullTime(at)} className="tabular-nums">
      {words}
    </time>
  )
}
