// What becomes of a conversation because somebody goes: the teammate who held it, or the customer, for good.
import * as z from 'zod'
import { fact } from './fact.ts'

export const PEOPLE_FACTS = [
  /** Who held it comes in no more. It waits for another human from here on. */
  fact('human.left', { human: z.object({ id: z.string().min(1).max(128), name: z.string() }) }),
  /** All that was said before is gone, from the log as well: what stands there is `hidden`. */
  fact('conversation.erased', {}),
] as const
