// What cannot be guessed, and what is kept of it: 256 bits, hence a plain hash is enough.
import { createHash, randomBytes } from 'node:crypto'

export function chance(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function timeOf(at: number): string {
  return new Date(at).toISOString()
}
