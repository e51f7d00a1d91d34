import { SHIPPED_TOPICS } from '@baton/core'
import { TOPICS } from '@baton/judge'
import { expect, test } from 'vitest'

test('the topics that rules may name without a phrase are those the ear hears by itself', () => {
  expect([...SHIPPED_TOPICS].sort()).toEqual([...TOPICS].sort())
})
