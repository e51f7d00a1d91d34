// What the routes of the knowledge have in common: the source that is named, and the line in the audit log.
import type { Source } from '@baton/contract'
import { alsoRecord, type Told } from '../audit/also.ts'
import type { KnowledgeBase } from '../knowledge/open-sources.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import type { Authenticate, Caller } from './route.ts'

export type SourceServices = {
  authenticate: Authenticate
  knowledge: KnowledgeBase
  now: () => number
}

type Human = Extract<Caller, { kind: 'human' }>

/** With its line in the audit log. */
export function teller({ now }: SourceServices) {
  return (caller: Human, told: Told) => alsoRecord(doerOf(caller), now(), told)
}

export function finder({ sources }: KnowledgeBase) {
  return async ({ workspaceId }: Human, id: string): Promise<Source> => {
    const source = await sources.read(workspaceId, id)
    if (!source) throw noSource()
    return source
  }
}

export function noSource(): Rejection {
  return new Rejection('not-found', 'There is no such source.')
}

export function wrongKind(field: string, message: string): Rejection {
  return new Rejection('invalid', `${field}: ${message}`, [{ field, message }])
}

export function isoOf(now: () => number): string {
  return new Date(now()).toISOString()
}
