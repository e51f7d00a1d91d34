import { expect, test } from 'vitest'
import { actionOf, draftOf, moved, newAction } from './action-draft.ts'

const refunds = { ...newAction(), id: 'refunds', name: 'Refunds', destinations: ['zendesk'] }

test('an action gets an id from its name, once', () => {
  const named = (name: string) => actionOf(draftOf({ ...newAction(), name }), [refunds]).id
  expect(named('Billing & Disputes')).toBe('billing_disputes')
  expect(named('Refunds')).toBe('refunds_2')
  expect(named('返金')).toBe('action')
  expect(actionOf(draftOf({ ...refunds, name: 'Money back' }), []).id).toBe('refunds')
})

test('rows that say nothing are left out, and so are fields of a system that was taken out', () => {
  const draft = {
    ...draftOf(refunds),
    messages: [
      { name: 'EN', value: 'A colleague looks into it.' },
      { name: '', value: 'nothing' },
    ],
    fields: {
      zendesk: [{ name: '360001', value: '{{customer.email}}' }],
      gone: [{ name: 'x', value: 'y' }],
    },
  }
  expect(actionOf(draft, [])).toMatchObject({
    handoffMessage: { en: 'A colleague looks into it.' },
    fields: { zendesk: { '360001': '{{customer.email}}' } },
  })
  expect(Object.keys(actionOf(draft, []).fields)).toEqual(['zendesk'])
})

test('one is moved past its neighbour', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
})
