import { randomFillSync } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** A prefixed id that sorts by time and cannot be guessed: 48 bits of milliseconds, 80 bits of chance. */
export function newId(prefix: string, now: number = Date.now()): string {
  let time = ''
  for (let rest = now, digit = 0; digit < 10; digit++, rest = Math.floor(rest / 32))
    time = ALPHABET.charAt(rest % 32) + time
  let chance = ''
  for (const byte of unused(16)) chance += ALPHABET.charAt(byte % 32)
  return `${prefix}_${time}${chance}`
}

/** Each question to the system for chance costs the same, however much one asks for. */
const pool = new Uint8Array(4_096)
let used = pool.length

function unused(bytes: number): Uint8Array {
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += bytes
  return pool.subarray(used - bytes, used)
}
