// What has to be remembered of a log while it is read from its beginning, to say in the end what it adds to the figures.

export type Tally = {
  startedAt: string
  channel: string
  pageLanguage: string
  heardLanguage: string
  reason: string | null
  topic: string | null
  asked: boolean
  involved: boolean
  reached: boolean
  awaited: boolean
  unanswered: boolean
  /** The customer closed it. */
  solved: boolean
  closed: boolean
  /** It was no request: spam, the same as another one, a test. */
  cancelled: boolean
  /** Whose it is now; its hours are those that count. */
  team: string | null
  lastWord: 'question' | 'answer' | 'nothing'
  lastWordAt: string
  /** The assistant's, when its word was the last. */
  lastAnswer: string | null
  lastTurnFailed: boolean
  wantedAt: string | null
  waitedMs: number | null
  firstReplyMs: number | null
  /** Since when persons have it, or are to have it; and how long they had it before. */
  heldFrom: string | null
  heldMs: number
  score: number | null
  scoreOf: 'assistant' | 'human' | null
  thumbs: Map<string, 'up' | 'down'>
}

export function emptyTally(): Tally {
  return {
    startedAt: '',
    channel: '',
    pageLanguage: 'und',
    heardLanguage: '',
    reason: null,
    topic: null,
    asked: false,
    involved: false,
    reached: false,
    awaited: false,
    unanswered: false,
    solved: false,
    closed: false,
    cancelled: false,
    team: null,
    lastWord: 'nothing',
    lastWordAt: '',
    lastAnswer: null,
    lastTurnFailed: false,
    wantedAt: null,
    waitedMs: null,
    firstReplyMs: null,
    heldFrom: null,
    heldMs: 0,
    score: null,
    scoreOf: null,
    thumbs: new Map(),
  }
}
