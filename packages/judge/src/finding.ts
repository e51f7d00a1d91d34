// What the judgement says about a customer's words.
import type { Finding } from '@baton/contract'

export type Heard = {
  /** BCP 47, `und` when unknown. */
  language: string
  findings: Finding[]
}

const MAX_EVIDENCE = 200

/** Never cuts a character in two. */
export function evidenceOf(text: string): string {
  const flat = text.trim()
  if (flat.length <= MAX_EVIDENCE) return flat
  return `${flat.slice(0, MAX_EVIDENCE - 2).replace(/[\ud800-\udbff]$/, '')} …`
}
