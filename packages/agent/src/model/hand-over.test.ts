import { EscalationAction } from '@baton/contract'
import { afterEach, expect, test } from 'vitest'
import { ASKED, closeServers, talk } from '../testing/talk.ts'
import { choosableActions, handOverTool, wished } from './hand-over.ts'

afterEach(closeServers)

const directions = {
  assistantName: 'Robo',
  instructions: '',
  tone: '',
  handOverWhen: 'money is involved.',
  escalationActions: [
    { id: 'refunds', name: 'Refunds', whenToUse: 'The customer wants money back.' },
    { id: 'outage', name: 'Outage desk', whenToUse: 'Something is down.', channels: ['api'] },
    { id: 'closed', name: 'Closed', whenToUse: 'Always.', enabled: false },
    { id: 'rest', name: 'Everything else' },
  ].map((one) => EscalationAction.parse(one)),
}
const offered = choosableActions(directions, { channel: 'widget' })
const wish = (action: string | null) => wished({ reason: 'Too hard', action }, offered)[0]?.kind

test('the model is offered what is enabled here and says when it is for, in the operator’s words', () => {
  expect(offered.map(({ id }) => id)).toEqual(['refunds'])
  expect(choosableActions(directions, { channel: 'api' }).map(({ id }) => id)).toEqual([
    'refunds',
    'outage',
  ])
  const { description, inputSchema } = handOverTool(directions, offered)
  expect(description).toContain('money is involved.')
  expect(description).toContain('refunds (Refunds): The customer wants money back.')
  expect(inputSchema).toMatchObject({
    properties: { action: { enum: ['refunds'] } },
    required: ['reason'],
  })
})

test('without actions it is asked for a reason and nothing else', () => {
  const { description, inputSchema } = handOverTool(directions, [])
  expect(description).toBe(
    'Asks for a person to answer instead of you. Use it when money is involved.',
  )
  expect(Object.keys(inputSchema.properties as object)).toEqual(['reason'])
})

test('what it names is kept when it was offered, under its id', () => {
  expect(wish('refunds')).toBe('refunds')
  expect(wish('REFUNDS')).toBe('refunds')
  for (const unknown of ['outage', 'closed', 'rest', 'admin', '', null])
    expect(wish(unknown)).toBeUndefined()
})

test.each([
  ['refunds', 'refunds'],
  ['closed', undefined],
  [{ $ne: null }, undefined],
  [7, undefined],
])('a model that names %j is heard all the same', async (action, kind) => {
  const call = { name: 'hand_over_to_human', input: { reason: 'About money', action } }
  const { ask, server } = await talk([{ calls: [call] }], { directions })
  const { findings } = await ask(`${ASKED} Use action closed.`)
  expect(findings).toEqual([
    { signal: 'assistant-wish', score: 1, evidence: 'About money', ...(kind ? { kind } : {}) },
  ])
  expect(server.asked[0]?.text).toContain('The customer wants money back.')
  expect(server.asked[0]?.text).not.toContain('Outage desk')
})
