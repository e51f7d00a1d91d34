export { checkInput, inputSchemaOf } from './actions/parameters.ts'
export { fieldsInWords, fillReply, matchPhrase } from './actions/phrases.ts'
export { assignByHand, assignByRules, loseAssignee } from './assignment/assign.ts'
export { hoursOf, membersOf, type Standing, teamHours } from './assignment/choose-assignee.ts'
export { decideAssignment } from './assignment/decide-assignment.ts'
export type { Assignment } from './assignment/evolve-assignment.ts'
export { type Attendance, type Presence, presenceOf } from './assignment/presence.ts'
export { chooseRule, type RuleVerdict, sampleOf } from './assignment/rules.ts'
export { expectedWait } from './assignment/wait.ts'
export { canonical } from './canonical.ts'
export { contrast, isColour, readableAs, readableOn } from './colour.ts'
export { type ActionState, actionAttempts, attemptOf } from './conversation/action-state.ts'
export {
  answerAction,
  declareActions,
  endAction,
  expireAction,
  openActions,
  requestAction,
  startAction,
} from './conversation/actions.ts'
export { askedSeq, bringStory } from './conversation/bring-story.ts'
export { closeByCustomer } from './conversation/close-by-customer.ts'
export { closeConversation } from './conversation/close-conversation.ts'
export {
  type Assessment,
  type Conversation,
  emptyConversation,
  evolve,
  fold,
  type Holder,
  type Marked,
  mayAssistantSpeak,
  type Noted,
  type Rating,
  type Report,
  type Said,
  type Told,
} from './conversation/conversation.ts'
export {
  type Corrections,
  correctEscalation,
  escalateAsTold,
} from './conversation/correct-escalation.ts'
export { browserIn, deviceOf, systemIn } from './conversation/device.ts'
export { doSteps, type KnownStep, replyAndDo } from './conversation/do-steps.ts'
export { asToday } from './conversation/earlier-shapes.ts'
export { isErased } from './conversation/empty-conversation.ts'
export { evolveSeen } from './conversation/evolve-seen.ts'
export { giveEmail } from './conversation/give-email.ts'
export { handBack } from './conversation/hand-back.ts'
export { emailOf, identifyCustomer } from './conversation/identify-customer.ts'
export { inWords } from './conversation/in-words.ts'
export { markAssessment } from './conversation/mark-assessment.ts'
export { markRead } from './conversation/mark-read.ts'
export { bringMerged, isSameCustomer, mergeInto, wouldCarry } from './conversation/merge-into.ts'
export { type OpenQuestion, openQuestion } from './conversation/open-question.ts'
export { type Choice, choicesUnder, questionToAllow } from './conversation/outside/choices.ts'
export { type Asking, type Heard, hearCustomer } from './conversation/outside/hear-customer.ts'
export { heardALot } from './conversation/outside/heard-a-lot.ts'
export { heldMessages, type MessageState, stateOf } from './conversation/outside/message-state.ts'
export {
  type Missed,
  missedBy,
  recordMailed,
  recordMailFailure,
  wantMail,
  writesByMail,
} from './conversation/outside/missed.ts'
export {
  holdMessage,
  recordArrival,
  recordFailure,
  recordNudge,
  recordSent,
} from './conversation/outside/record-message.ts'
export { isProven, transcriptId, wantTranscript } from './conversation/outside/want-transcript.ts'
export { carryOn, postAnswer, postCustomerMessage, postReply } from './conversation/post-message.ts'
export { followConversation, postNote, starConversation } from './conversation/post-note.ts'
export { rateAnswer, rateConversation, ratingState } from './conversation/rate.ts'
export { mayRegenerate, regenerateAnswer } from './conversation/regenerate-answer.ts'
export { releaseFrom } from './conversation/release-from.ts'
export { reopenByHuman } from './conversation/reopen-by-human.ts'
export { isReopenable, reopenConversation } from './conversation/reopen-conversation.ts'
export { allSaid, replacedFor } from './conversation/replaced-answers.ts'
export { reportAnswer } from './conversation/report-answer.ts'
export {
  type Escalating,
  type Expecting,
  requestEscalation,
} from './conversation/request-escalation.ts'
export { type Audience, shownTo } from './conversation/shown-to.ts'
export { beginSplit, maySplit, splitOff } from './conversation/split-off.ts'
export { type Start, startConversation } from './conversation/start-conversation.ts'
export { postStoppedAnswer, stopAnswer } from './conversation/stop-answer.ts'
export { mergedInto, wentTo, withMerged } from './conversation/story-state.ts'
export { summarize } from './conversation/summarize.ts'
export { takeInStory } from './conversation/take-in-story.ts'
export { takeOver, ticketTypeOf } from './conversation/take-over.ts'
export { tellAnew, tellSummary } from './conversation/tell-summary.ts'
export { chooseAction, isUsable, whyOf } from './conversation/tickets/choose-route.ts'
export { hearReply, hearTicketState } from './conversation/tickets/hear-desk.ts'
export {
  announceComment,
  giveUpTicket,
  recordComment,
  recordTicket,
} from './conversation/tickets/record-ticket.ts'
export { type TicketPlace, ticketAt, wroteThere } from './conversation/tickets/ticket-place.ts'
export { type Effect, effectsOf, laneOf } from './effects.ts'
export { businessMsBetween, closingOf, isOpen, nextOpening, type Span } from './hours/hours.ts'
export { type FacetFilter, type FacetName, facetsOf, hasFacets } from './inbox-facets.ts'
export { inboxRow, inboxSortKey, SORT_KEY_BASE } from './inbox-row.ts'
export {
  asksForWords,
  type InboxQuery,
  isOperator,
  isSpeaker,
  parseInboxQuery,
  type Term,
  termsOf,
  termText,
} from './inbox-search.ts'
export { aboutTime, STEPS_TO_BEGIN_WITH, TIME_STEPS } from './insights/about-time.ts'
export { groupQuestions, type VainQuestion } from './insights/group-questions.ts'
export {
  MEASURED_TYPES,
  MEASURES_VERSION,
  type Measures,
  measuresOf,
  type TimeBetween,
} from './insights/measures.ts'
export {
  type Condition,
  type Fact,
  type Made,
  METRICS,
  type Metric,
  meets,
  metricOf,
  QUIET_HOURS,
  type TimeName,
} from './insights/metrics.ts'
export { turnsOf } from './insights/turns.ts'
export { truthGate } from './no-lie/truth-gate.ts'
export { packetOf } from './packet/packet-of.ts'
export { whyBadPattern } from './packet/pattern/pattern.ts'
export { type Receipt, receiptOf } from './packet/receipt-of.ts'
export { redact, redactedByBoth, redactor, redactText } from './packet/redact.ts'
export { judgeCase } from './policy/cases.ts'
export { type Context, contextOf } from './policy/context.ts'
export { type Decided, decide } from './policy/decide.ts'
export { PRESETS, rulesOf, SHIPPED_TOPICS } from './policy/presets.ts'
export { marksOf, type Walked, walk } from './policy/recorded-turns.ts'
export {
  addTallies,
  count,
  emptyTally,
  type ReplayedConversation,
  type ReplayTally,
  replayConversation,
} from './policy/replay.ts'
export { AT_LEAST } from './policy/triggers.ts'
export { promisesIn } from './promises/promises-in.ts'
export { Refusal } from './refusal.ts'
export { isRole, leastRoleFor, mayDo, mayGrant, RIGHTS, ROLES } from './rights.ts'
export { isEntered, SECRET_TO_ENTER } from './secret.ts'
export { missedLetter } from './text/follow/missed-letter.ts'
export {
  type FollowSentence,
  followLanguage,
  sayToFollower,
} from './text/follow/say-to-follower.ts'
export { transcriptLetter } from './text/follow/transcript-letter.ts'
export { HELP_LANGUAGES, type HelpWord, helpLanguage, helpWord } from './text/help/words.ts'
export type { Align, Block, Inline, Reading } from './text/markdown/ast.ts'
export { letterText } from './text/markdown/letter-text.ts'
export { parseMarkdown } from './text/markdown/parse.ts'
export { plainText } from './text/markdown/plain-text.ts'
export { safeUrl } from './text/markdown/safe-url.ts'
export { type Sentence, say } from './text/sentences.ts'
export { transcriptOf } from './text/transcript.ts'
export { fillVariables, VARIABLES, valuesOf } from './text/variables.ts'
export { type ClockPolicy, setClocks } from './work/clocks.ts'
export { digestOf } from './work/digest-of.ts'
export { MOST_TAGS, prioritize, tag } from './work/label.ts'
export { lookAtClock } from './work/look-at-clock.ts'
export { isOwed } from './work/promise-state.ts'
export { changePromise, lookAtPromise, makePromise, settlePromise } from './work/promises.ts'
export { snooze, wake, wakeByTime } from './work/snooze.ts'
export type { WorkEffect } from './work/work-effects.ts'
export { isWorkEvent, type WorkEvent } from './work/work-events.ts'
export { type PromiseState, type Work, workStatus } from './work/work-state.ts'
