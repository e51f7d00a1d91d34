import * as z from 'zod'

/** A setting that is kept sealed, shown as its last letters and never sent back to a browser. */
export function secret(whereToFindIt: string, form?: Form) {
  const text = z.string().trim().min(1).max(10_000)
  const formed = form ? text.regex(form.pattern, form.words) : text
  return formed.describe(whereToFindIt).meta({ secret: true })
}

/** What it must look like, and how to say so when it does not. */
type Form = { pattern: RegExp; words: string }

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
