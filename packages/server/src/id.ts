import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** A prefixed id that sorts by time and cannot be guessed: 48 bits of milliseconds, 80 bits of chance. */
export function newId(prefix: string, now: number = Date.now()): string {
  let time = ''
  for (let rest = now, digit = 0; digit < 10; digit++, rest = Math.floor(rest / 32))
    time = ALPHABET.charAt(rest % 32) + time
  let chance = ''
  for (const byte of randomBytes(16)) chance += ALPHABET.charAt(byte % 32)
  return `${prefix}_${time}${chance}`
}
