export { createRunner, type Runner } from './run.ts'
export { type ActionParameter, type HostAction, type HostActions, told } from './told.ts'
