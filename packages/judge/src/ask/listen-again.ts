// Reads a message once, however often a dialogue comes back to it.
import { remembering } from '../text/remembering.ts'
import { type Listening, listen } from './asks.ts'

/** In letters. A message as the ear reads it takes some forty bytes for each: 2 MB. */
const ROOM = 40_000

export const listenAgain: (message: string, locale?: string) => Listening = remembering(
  ROOM,
  (message, locale) => listen(message, locale || undefined),
)
