// A teammate, as facts name one. Apart from the facts, because those of every area need it.
import * as z from 'zod'

export const Human = z.object({ id: z.string().min(1).max(128), name: z.string() })
export type Human = z.infer<typeof Human>
