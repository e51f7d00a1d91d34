// Questions and the answers that humans write for them, as the desk shows and changes them.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import { answerRemoved, answerWritten } from '../knowledge/told.ts'
import { finder, isoOf, type SourceServices, teller, wrongKind } from './named-source.ts'
import { Rejection } from './problem.ts'
import { type Caller, route } from './route.ts'

type Human = Extract<Caller, { kind: 'human' }>

export function answerRoutes(app: Hono, services: SourceServices): void {
  const { authenticate, knowledge, now } = services
  const also = teller(services)
  const { answers } = knowledge
  const existing = finder(knowledge)
  const questionsOf = async (caller: Human, sourceId: string) => {
    const source = await existing(caller, sourceId)
    if (source.kind !== 'questions')
      throw wrongKind('sourceId', 'must be a source of questions and answers')
    return source
  }

  route(app, endpoints.listAnswers, authenticate, async ({ caller, params, query }) =>
    answers.list(caller.workspaceId, (await questionsOf(caller, params.sourceId)).id, query),
  )

  route(app, endpoints.writeAnswer, authenticate, async ({ body, caller, params }) => {
    const source = await questionsOf(caller, params.sourceId)
    const at = isoOf(now)
    const answer = { ...body, id: params.answerId, updatedBy: caller.human.name }
    const key = { workspaceId: caller.workspaceId, sourceId: source.id }
    const told = also(caller, answerWritten(source, answer))
    if (!(await answers.write(key, { ...answer, at }, told)))
      throw wrongKind('answerId', 'belongs to another source; choose another id')
    return { ...answer, updatedAt: at }
  })

  route(app, endpoints.removeAnswer, authenticate, async ({ caller, params }) => {
    const source = await questionsOf(caller, params.sourceId)
    const key = { workspaceId: caller.workspaceId, sourceId: source.id }
    if (await answers.remove(key, params.answerId, also(caller, answerRemoved(source)))) return {}
    throw new Rejection('not-found', 'There is no such question in this source.')
  })
}
