export type {
  Baton,
  BatonAction,
  BatonEvents,
  BatonOptions,
  BatonProof,
  BatonUser,
} from './baton.ts'
export { loadBaton } from './load-baton.ts'
