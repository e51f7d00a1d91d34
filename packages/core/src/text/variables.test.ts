import { expect, test } from 'vitest'
import { fold } from '../conversation/conversation.ts'
import { ada, asked, started } from '../testing/conversations.ts'
import { fillVariables, valuesOf } from './variables.ts'

test('variables are filled; those without a value stay to be seen, and are named once', () => {
  const values = { 'customer.name': 'Maya', 'customer.email': '' }
  expect(
    fillVariables('Hi {{customer.name}}, {{ customer.email }} {{order.id}} {{order.id}}', values),
  ).toEqual({
    text: 'Hi Maya, {{ customer.email }} {{order.id}} {{order.id}}',
    missing: ['customer.email', 'order.id'],
  })
})

test('words after a bar are said where there is no value', () => {
  expect(fillVariables('Hi {{customer.first_name|there}}!', {})).toEqual({
    text: 'Hi there!',
    missing: [],
  })
})

test('what a customer is called is never a variable itself, nor a name every object has', () => {
  expect(fillVariables('{{customer.name}}', { 'customer.name': '{{my.name}}' }).text).toBe(
    '{{my.name}}',
  )
  expect(fillVariables('{{constructor}} {{toString|x}}', {})).toEqual({
    text: '{{constructor}} x',
    missing: ['constructor'],
  })
})

test('a conversation knows its customer, what their application says of them, and who answers', () => {
  const customer = { id: 'c', verified: true, name: 'Maya Lind', attributes: { plan: 'pro' } }
  const values = valuesOf(fold('cnv_1', [{ ...started, customer } as never, asked('A')]), ada)
  expect(values).toMatchObject({
    'customer.first_name': 'Maya',
    'attribute.plan': 'pro',
    'my.name': 'Ada',
    'conversation.id': 'cnv_1',
  })
})
