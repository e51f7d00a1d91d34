// The domain knows what waits for an answer; the assistant reads it from there.
export { type OpenQuestion, openQuestion } from '@baton/core'
