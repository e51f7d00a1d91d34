// Patterns that operators write for redaction, looked at before they are kept: what leaves must not wait for one.
import type { RedactionRules } from '@baton/contract'
import { whyBadPattern } from '@baton/core'
import type { Mistake } from './named-actions.ts'

type Ruled = { redaction: Pick<RedactionRules, 'patterns'> }

export function badPatterns(
  { redaction: { patterns } }: Ruled,
  at: (string | number)[] = [],
): Mistake[] {
  return patterns.flatMap((source, nth) => {
    const why = whyBadPattern(source)
    return why === null ? [] : [{ path: [...at, 'redaction', 'patterns', nth], message: why }]
  })
}

export function badPatternsIn(connections: readonly Ruled[]): Mistake[] {
  return connections.flatMap((one, at) => badPatterns(one, ['connections', at]))
}
