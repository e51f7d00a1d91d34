// Reads a message once, however often a dialogue comes back to it.
import { remembering } from '../text/remembering.ts'
import { type Listening, listen } from './asks.ts'

const REMEMBERED = 1_000

export function listenAgain(message: string, locale = ''): Listening {
  return listened(`${locale}\n${message}`)
}

const listened = remembering(REMEMBERED, (both) => {
  const at = both.indexOf('\n')
  return listen(both.slice(at + 1), both.slice(0, at) || undefined)
})
