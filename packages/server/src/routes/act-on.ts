// Commits to a conversation that exists.
import type { Commits, Transition } from '../commit.ts'
import type { Ref } from '../store/store.ts'
import { Rejection } from './problem.ts'

/** Answers with how far the log has come. */
export function actOn(commits: Pick<Commits, 'commit'>) {
  return async (ref: Ref, transition: Transition): Promise<{ seq: number }> => {
    const { seq } = await commits.commit(ref, (conversation) => {
      if (conversation.seq === 0) throw unknownConversation()
      return transition(conversation)
    })
    return { seq }
  }
}

export function unknownConversation(): Rejection {
  return new Rejection('not-found', 'There is no conversation with this id.')
}
