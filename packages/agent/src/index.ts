export type { Answerer, Draft, Question } from './answerer.ts'
export { assistant } from './assistant.ts'
export { builtInAnswerer } from './built-in/built-in-answerer.ts'
export { forbidding } from './forbidding.ts'
export { type Judged, judgeTurns } from './judge.ts'
export type { Knowledge, Passage } from './knowledge.ts'
export { writeDigest } from './model/digest.ts'
export { createHealth, type Health } from './model/health.ts'
export { type Helped, helpTeammate } from './model/help-teammate.ts'
export { type ModelRequest, wholeText } from './model/language-model.ts'
export {
  createModelAnswerer,
  type ModelAnswerer,
  type ModelAnswererOptions,
} from './model/model-answerer.ts'
export { ModelFailure } from './model/model-failure.ts'
export type { Directions } from './model/prompt.ts'
export { writeSummary } from './model/summary.ts'
export { tryModel } from './model/try-model.ts'
export { type OpenQuestion, openQuestion } from './open-question.ts'
export { blocksOf, countWords } from './text/blocks.ts'
export { withoutSmallWords } from './text/content-words.ts'
export { noTools, type ToolCall, type ToolResult, type ToolSpec, type Tools } from './tools.ts'
export { truthful } from './truthful.ts'
