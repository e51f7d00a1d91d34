import { createContext } from 'react'

/** Asks which messages shall go on by themselves, from this one on; null where none can. */
export const Splitting = createContext<((messageId: string) => void) | null>(null)
