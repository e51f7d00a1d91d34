// How people say in a reply what a customer may count on, and by when. Written for folded text, as the lexicons of
// core/no-lie are. What is found is only suggested: a teammate confirms it or lets it be.

export type Unit = 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month'

export type TimeLexicon = {
  /** That something is going to be done, or will come. */
  commits: RegExp
  /** That it will not, or that the customer is to do it. */
  not: RegExp
  /** Before one of these, what follows is a condition or an offer. */
  condition: RegExp
  numbers: Readonly<Record<string, number>>
  units: readonly (readonly [Unit, string])[]
  /** What may stand between two numbers: “2 to 3”. */
  to: string
  /** What may stand between a number and its unit. */
  of?: string
  /** Words are not parted by spaces. */
  isSpaceless?: true
  /** Today is 0. The longest come first. */
  days: readonly (readonly [number, string])[]
  /** From Sunday on. */
  weekdays: readonly string[]
  ends: readonly (readonly ['day' | 'week' | 'next-week' | 'month', string])[]
}
