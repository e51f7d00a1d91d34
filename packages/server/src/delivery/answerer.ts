// What answers in every turn, whether a customer waits for it or an operator tries it: a model, where one is chosen, and
// the documents alone where none is.
import {
  builtInAnswerer,
  createModelAnswerer,
  type Knowledge,
  type ModelAnswerer,
  type ModelAnswererOptions,
  type Tools,
} from '@baton/agent'
import type { Models } from './thinking.ts'

type Around = Models &
  Pick<ModelAnswererOptions, 'directions' | 'health' | 'onAsk'> & {
    knowledge: Knowledge
    tools: Tools
    /** Milliseconds since 1970. */
    now(): number
  }

export function answererOf(around: Around): ModelAnswerer {
  return createModelAnswerer({
    ...around,
    withoutModel: builtInAnswerer(around.knowledge, around.tools),
    clock: () => performance.now(),
  })
}
