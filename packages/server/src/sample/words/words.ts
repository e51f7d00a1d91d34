// What people of a made-up shop write, in one language. In braces: what is put in for each conversation.

export type Topic =
  | 'refund'
  | 'delivery'
  | 'password'
  | 'invoice'
  | 'cancel'
  | 'broken'
  | 'address'
  | 'discount'

export type SampleWords = {
  locale: string
  names: readonly string[]
  products: readonly string[]
  /** What is asked, what the assistant says, and what the customer says to that. */
  topics: Record<Topic, { ask: readonly string[]; answer: string; further: string }>
  /** Asks for a person, in words the judgement knows. */
  person: readonly string[]
  /** A teammate comes; solves it; leaves a note for the others. */
  hello: readonly string[]
  solved: readonly string[]
  note: readonly string[]
  thanks: readonly string[]
}
