// Facts of a conversation as bits of one number: a condition of a metric is then one comparison, and a million rows fall
// into a few dozen patterns that are counted together. Silence grows by itself, so it is no bit but a time.
import {
  type Condition,
  type Fact,
  type Made,
  type Measures,
  meets,
  QUIET_HOURS,
} from '@baton/core'

/** The place is the bit: what has been given away is never used for another. */
const BITS = [
  'asked',
  'involved',
  'escalated',
  'reached',
  'awaited',
  'unanswered',
  'confirmed',
  'closed',
  'rated-assistant',
  'rated-human',
  'satisfied',
] as const satisfies readonly Fact[]

export function bitsOf(measures: Measures): number {
  return BITS.reduce(
    (bits, fact, place) => (meets(measures, [fact], 0) ? bits | (1 << place) : bits),
    0,
  )
}

/** 0: not silent; 1: not for long enough; 2: for as long as it takes. */
export function quietSql(asOf: string): string {
  return `case when quiet_since is null then 0
    when quiet_since <= ${asOf}::timestamptz - interval '${QUIET_HOURS} hours' then 2 else 1 end`
}

/** A pattern that rows were counted under, and whether it meets conditions. */
export function patternMeets(
  pattern: { facts: number; quiet: number },
  conditions: readonly Condition[],
): boolean {
  return conditions.every((condition) =>
    condition.startsWith('-')
      ? !isTrue(pattern, condition.slice(1) as Fact)
      : isTrue(pattern, condition as Fact),
  )
}

function isTrue({ facts, quiet }: { facts: number; quiet: number }, fact: Fact): boolean {
  switch (fact) {
    case 'quiet':
      return quiet === 2
    case 'too-early':
      return quiet === 1
    case 'resolved':
      return quiet === 2 || isTrue({ facts, quiet }, 'confirmed')
    default:
      return (facts & bitOf(fact)) !== 0
  }
}

function bitOf(fact: (typeof BITS)[number]): number {
  return 1 << BITS.indexOf(fact)
}

/** The same as SQL over a row. Made of our own words and numbers alone. */
export function sqlOf(conditions: readonly Condition[], asOf: string): string {
  const tests = conditions.map((condition) =>
    condition.startsWith('-')
      ? `not (${factSql(condition.slice(1) as Fact, asOf)})`
      : factSql(condition as Fact, asOf),
  )
  return tests.length === 0 ? 'true' : tests.join(' and ')
}

function factSql(fact: Fact, asOf: string): string {
  switch (fact) {
    case 'quiet':
      return `${quietSql(asOf)} = 2`
    case 'too-early':
      return `${quietSql(asOf)} = 1`
    case 'resolved':
      return `(${factSql('quiet', asOf)} or ${factSql('confirmed', asOf)})`
    default:
      return `facts & ${bitOf(fact)} <> 0`
  }
}

const SPANS = { waitedMs: 'waited_ms', firstReplyMs: 'first_reply_ms', resolvedMs: 'resolved_ms' }

/** Which rows are behind a figure: those that count, or all that could have. */
export function behindSql(made: Made, part: 'counts' | 'among', asOf: string): string {
  const among = sqlOf(made.among, asOf)
  switch (made.kind) {
    case 'number':
      return among
    case 'share':
      return part === 'among' ? among : `${among} and ${sqlOf(made.counts, asOf)}`
    case 'time':
      return `${among} and ${SPANS[made.of]} is not null`
    case 'thumbs':
      return `${among} and ${part === 'among' ? 'thumbs_up + thumbs_down' : 'thumbs_up'} > 0`
  }
}
