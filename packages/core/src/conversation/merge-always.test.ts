// Whatever is merged into whatever, in whatever order the errands are done: nothing a customer wrote is lost or heard twice,
// and nothing goes round.
import type { ConversationEvent } from '@baton/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectsOf } from '../effects.ts'
import { Refusal } from '../refusal.ts'
import { ada, at, ben, started } from '../testing/conversations.ts'
import { closeConversation } from './close-conversation.ts'
import { type Conversation, evolve, fold } from './conversation.ts'
import { handBack } from './hand-back.ts'
import { bringMerged, mergeInto } from './merge-into.ts'
import { carryOn, postCustomerMessage } from './post-message.ts'
import { reopenByHuman } from './reopen-by-human.ts'
import { mergedInto } from './story-state.ts'
import { takeOver } from './take-over.ts'

// Few, so that the same two meet again.
const one = fc.nat(2)
const by = fc.constantFrom(ada, ada, ben)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), one }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('merge' as const), one, other: one, by }) },
  // Decided on what the other one was a moment ago.
  fc.record({ do: fc.constant('cross' as const), one, other: one, by }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('errand' as const), nth: fc.nat(5) }) },
  fc.record({ do: fc.constant('take over' as const), one, by }),
  fc.record({ do: fc.constant('hand back' as const), one, by }),
  fc.record({ do: fc.constant('close' as const), one, by }),
  fc.record({ do: fc.constant('open' as const), one, by }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

test('no order of merges loses a word of a customer, hears one twice, or goes round', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const desk = new Desk()
      for (const each of steps) desk.tell(each)
      desk.end()
      for (const conversation of desk.all) {
        expect(isFound(conversation, desk)).toBe(true)
        const ids = conversation.messages.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(goesRound(conversation, desk)).toBe(false)
      }
    }),
    { numRuns: 3_000 },
  )
})

/** Each of its customer's words stands, once, where it goes on: as a quotation, or as what was carried. */
function isFound(conversation: Conversation, { all }: Desk): boolean {
  const merged = mergedInto(conversation)
  const there = all.find(({ id }) => id === merged?.to)
  if (!there) return true
  const said = conversation.messages.filter(
    ({ author, carried }) => author.kind === 'customer' && !carried,
  )
  return said.every(({ id, seq }) => {
    const quoted = (there.merges ?? [])
      .filter(({ from }) => from === conversation.id)
      .flatMap(({ lines }) => lines.filter((line) => line.id === id))
    const carried = there.messages.filter(
      (one) => one.carried?.from === conversation.id && one.carried.seq === seq,
    )
    return quoted.length + carried.length === 1
  })
}

function goesRound(conversation: Conversation, { all }: Desk): boolean {
  let [place, steps] = [conversation as Conversation | undefined, 0]
  while (place && steps <= all.length) {
    const to = mergedInto(place)?.to
    place = all.find(({ id }) => id === to)
    steps++
  }
  return steps > all.length
}

type Errand = { from: string; to: string; messageId?: string }

/** Three conversations of one customer, and errands that are done later, in any order, some of them twice. */
class Desk {
  all = ['a', 'b', 'c'].map((name) => fold(name, [started]))
  private due: Errand[] = []
  private ids = 0

  tell(step: Step): void {
    if (step.do === 'errand') return this.run(this.due[step.nth % Math.max(1, this.due.length)])
    const { id } = this.all[step.one] as Conversation
    switch (step.do) {
      case 'write': {
        const message = { id: `m${++this.ids}`, text: 'Hello?' }
        return this.commit(id, (now) => postCustomerMessage(now, message, at))
      }
      case 'merge':
        return this.merge(id, this.all[step.other] as Conversation, step.by)
      case 'cross': {
        const [here, there] = [this.all[step.one], this.all[step.other]] as Conversation[]
        this.merge(id, there as Conversation, step.by)
        return this.merge((there as Conversation).id, here as Conversation, step.by)
      }
      case 'take over':
        return this.commit(id, (now) => takeOver(now, step.by, at))
      case 'hand back':
        return this.commit(id, (now) => handBack(now, step.by, undefined, at))
      case 'close':
        return this.commit(id, (now) => closeConversation(now, step.by, at))
      case 'open':
        return this.commit(id, (now) => reopenByHuman(now, step.by, at))
    }
  }

  end(): void {
    for (let turns = 0; this.due.length > 0; turns++) {
      expect(turns).toBeLessThan(1_000)
      this.run(this.due.shift())
    }
  }

  private merge(id: string, into: Conversation, human: typeof ada): void {
    this.commit(id, (now) => mergeInto(now, { into, by: human }, at))
  }

  /** Left where it is until the end: then it is done once more. */
  private run(errand: Errand | undefined): void {
    if (!errand) return
    const { to, messageId } = errand
    const from = this.all.find(({ id }) => id === errand.from) as Conversation
    this.commit(to, (now) =>
      messageId ? carryOn(now, { from, messageId }, at) : bringMerged(now, from, at),
    )
  }

  private commit(id: string, transition: (now: Conversation) => ConversationEvent[]): void {
    const place = this.all.findIndex((one) => one.id === id)
    for (const event of outcome(() => transition(this.all[place] as Conversation))) {
      const after = evolve(this.all[place] as Conversation, event)
      this.all[place] = after
      for (const effect of effectsOf(event, after)) {
        if (effect.kind === 'story.merge') this.due.push({ from: id, to: effect.to })
        if (effect.kind === 'story.carry') this.due.push({ from: id, ...effect })
      }
    }
  }
}

function outcome(work: () => ConversationEvent[]): ConversationEvent[] {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}
