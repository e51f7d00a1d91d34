// What every event of a log has.
import * as z from 'zod'

export function fact<Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) {
  return z.object({ type: z.literal(type), at: z.iso.datetime(), ...data })
}
