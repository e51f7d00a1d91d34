import * as z from 'zod'

/** A setting that is kept sealed, shown as its last letters and never sent back to a browser. */
export function secret(whereToFindIt: string) {
  return z.string().trim().min(1).max(10_000).describe(whereToFindIt).meta({ secret: true })
}

/** The names of a connector's sealed settings. */
export function secretsOf(settings: z.ZodObject): string[] {
  return Object.entries(settings.shape).flatMap(([name, field]) =>
    isSecret(field as z.ZodType) ? [name] : [],
  )
}

function isSecret(field: z.ZodType): boolean {
  if (field.meta()?.secret === true) return true
  const inner = 'unwrap' in field && typeof field.unwrap === 'function' ? field.unwrap() : null
  return inner instanceof z.ZodType && isSecret(inner)
}
