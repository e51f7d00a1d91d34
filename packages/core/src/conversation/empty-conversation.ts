// A conversation of which nothing is known: not begun, or erased.
import { UNASSIGNED } from '../assignment/evolve-assignment.ts'
import { NO_WORK } from '../work/work-state.ts'
import type { Conversation } from './conversation.ts'
import { NO_NOTES } from './note-state.ts'
import { NO_STORIES } from './story-state.ts'

export function emptyConversation(id: string): Conversation {
  return {
    id,
    seq: 0,
    holder: { kind: 'assistant' },
    customer: null,
    channel: '',
    place: null,
    messageStates: [],
    nudged: false,
    wantsMail: false,
    transcript: null,
    page: null,
    locale: 'en',
    startedAt: '',
    lastAt: '',
    messages: [],
    assessments: [],
    declared: [],
    actions: [],
    escalation: null,
    summarySeq: null,
    tickets: [],
    ...NO_NOTES,
    ...NO_STORIES,
    escalatedAt: [],
    waitingSince: null,
    assignment: UNASSIGNED,
    email: 'not-asked',
    emailSeq: null,
    readSeq: 0,
    correctedSeq: null,
    closing: null,
    rating: null,
    thumbs: [],
    replaced: [],
    returned: null,
    stopped: 0,
    work: NO_WORK,
  }
}

/** What is left of one that was erased: how far its log has come. */
export function erasedConversation({ id }: Conversation, seq: number, at: string): Conversation {
  return { ...emptyConversation(id), seq, lastAt: at, holder: { kind: 'nobody' } }
}

/** There was one, and nothing of it is left. */
export function isErased({ seq, startedAt }: Pick<Conversation, 'seq' | 'startedAt'>): boolean {
  return seq > 0 && startedAt === ''
}
