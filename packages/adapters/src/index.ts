export type { Answer, AnswerOptions, Handoff, Reply } from './handoff.ts'
export {
  type Ask,
  type Baton,
  type BatonOptions,
  type Handle,
  type Line,
  openBaton,
} from './open-baton.ts'
export { type Told, told } from './told.ts'
