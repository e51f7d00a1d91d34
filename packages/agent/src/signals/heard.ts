// What is heard in a customer's words. The one place where the assistant meets the text engine.
export { containsPhrase, type Heard, type HeardTurn, hearDialogue } from '@baton/judge'
