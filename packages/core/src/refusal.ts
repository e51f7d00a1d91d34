/** The domain says no. Shown to the caller as it is; never retried, never logged as a fault. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode

  constructor(code: RefusalCode, detail: string) {
    super(detail)
    this.code = code
  }
}

export type RefusalCode =
  | 'conversation-closed'
  /** The assistant, or whoever speaks for it, comes too late: a human has taken over. */
  | 'held-by-a-human'
  /** Another teammate was first. */
  | 'held-by-another'
  /** A teammate has answered since this reply was begun: it is to be read again before it goes. */
  | 'answered-meanwhile'
  /** The conversation is another signed-in customer's. */
  | 'another-customer'
  | 'not-rateable'
  /** Nobody has been asked for. */
  | 'no-escalation'
  /** The answer is not one that can be asked for anew, or has been too often. */
  | 'cannot-regenerate'
  | 'not-found'
  | 'too-many-tags'
  /** These words cannot go on in a conversation of their own. */
  | 'cannot-split'
  /** Not into that conversation, or not as it is now. */
  | 'cannot-merge'
  /** Two customers: to be confirmed first. */
  | 'other-customers'
