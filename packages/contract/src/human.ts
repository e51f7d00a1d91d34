// A teammate, as every fact names them. In a file of its own, because facts are in several.
import * as z from 'zod'

export const Human = z.object({ id: z.string().min(1).max(128), name: z.string() })
export type Human = z.infer<typeof Human>
