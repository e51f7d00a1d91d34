import type { MacroStep } from '@baton/contract'
import { expect, test } from 'vitest'
import { formOf, stepsOf, tagsIn } from './macro-steps.ts'

test('what was written is read back into the form as it was', () => {
  const steps: MacroStep[] = [
    { do: 'note', text: 'Refunded' },
    { do: 'tag', tags: ['refund', 'vip'] },
    { do: 'priority', priority: 'high' },
    { do: 'assign', assigneeId: 'usr_ada', name: 'Ada' },
  ]
  expect(stepsOf(formOf(steps))).toEqual(steps)
  expect(stepsOf(formOf([]))).toEqual([])
})

test('tags are what stands between commas', () => {
  expect(tagsIn(' Refund, VIP,, refund ')).toEqual(['refund', 'vip'])
})
