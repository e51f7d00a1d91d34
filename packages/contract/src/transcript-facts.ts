// A customer wants the conversation sent to them by mail. What becomes of that mail is written like of any other message.
import * as z from 'zod'
import { fact } from './fact.ts'

export const TRANSCRIPT_FACTS = [
  /** `email`: the address as it was then; `proven`: whether they had shown that it is theirs. */
  fact('transcript.wanted', { email: z.string().max(320), proven: z.boolean() }),
] as const
