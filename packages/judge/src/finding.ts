// What the judgement says about a customer's words. The contract holds the same shape as a schema.

export type SignalName =
  | 'asked-for-human'
  | 'unknown-language'
  | 'frustration'
  | 'sensitive-topic'
  | 'repeated-question'

export type Finding = {
  signal: SignalName
  /** 0 to 1. */
  score: number
  /** The customer's words that caused it, as they were written, at most `MAX_EVIDENCE` characters. */
  evidence: string
  /** Of an ask or a topic: which one. */
  kind?: string
}

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
