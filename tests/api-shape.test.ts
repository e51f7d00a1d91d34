// What programs count on is not taken away by chance: the contract is held to the shape it had when it was recorded.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { Endpoint } from '../packages/contract/src/index.ts'
import { breaksBetween } from './api-changes.ts'
import { type ApiShape, presentShape, shapeOfCalls } from './api-shape.ts'

const RECORDED = 'tests/api-shape.json'

const WHAT_TO_DO = `
Programs that call Baton may stop working. Mend it so that what was there stays, or, where it is meant:
1. Mark what goes away as \`deprecated\` first, and keep it for six months (docs/api.md, “How the API changes”).
2. Write it into CHANGELOG.md under “Unreleased”: what is gone under “Removed”, what is required or different under “Changed”,
   each with what callers do instead.
3. Record the new shape: npm run api-shape`

test('nothing that programs count on is taken away or becomes required', () => {
  const recorded: ApiShape = JSON.parse(readFileSync(RECORDED, 'utf8'))
  const breaks = breaksBetween(recorded, presentShape())
  expect(breaks, `${breaks.join('\n')}\n${WHAT_TO_DO}`).toEqual([])
})

test('the list of changes says what has not been released yet, by kinds of change', () => {
  const [, first = '', ...released] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
  expect(first).toMatch(/^\[Unreleased\]\n/)
  for (const section of released) expect(section).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d\n/)
  const kinds = [first, ...released].flatMap((section) => section.match(/^### .*$/gm) ?? [])
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']
  for (const kind of kinds) expect(known).toContain(kind.slice(4))
})

const Lamp = z.object({ lampId: z.string(), colour: z.enum(['red', 'green']).nullable() })
const LIGHT = {
  method: 'POST',
  path: '/api/v1/lamps',
  summary: 'Light a lamp',
  access: 'anyone',
  body: z.strictObject({
    lampId: z.string(),
    colour: z.enum(['red', 'green']).optional(),
    steps: z.array(z.discriminatedUnion('kind', [z.object({ kind: z.literal('dim') })])).optional(),
  }),
  returns: z.object({ lamp: Lamp, watts: z.number() }),
} satisfies Endpoint

test.each<[string, Partial<Endpoint>, string[]]>([
  [
    'a field of the answer is gone',
    { returns: z.object({ lamp: Lamp }) },
    ['light: watts is told no longer'],
  ],
  [
    'a field of the answer may be missing, or of another kind',
    {
      returns: z.object({
        lamp: Lamp.extend({ lampId: z.string().optional() }),
        watts: z.number().nullable(),
      }),
    },
    ['light: lamp.lampId may be missing now', 'light: watts may be null now'],
  ],
  [
    'a new field is required',
    { body: LIGHT.body.extend({ watts: z.number() }) },
    ['light: body.watts is new and required'],
  ],
  [
    'a field becomes required',
    { body: LIGHT.body.extend({ colour: z.enum(['red', 'green']) }) },
    ['light: body.colour is required now'],
  ],
  [
    'a word, and a field, are taken no longer',
    { body: LIGHT.body.omit({ steps: true }).extend({ colour: z.enum(['red']).optional() }) },
    [
      'light: body.colour takes "green" no longer',
      'light: body.steps is taken no longer',
      'light: body.steps[] is taken no longer',
      'light: body.steps[](dim) is taken no longer',
      'light: body.steps[](dim).kind is taken no longer',
    ],
  ],
  [
    'a query is required',
    { query: z.object({ since: z.string() }) },
    ['light: query.since is new and required'],
  ],
  [
    'another proof is asked for',
    { access: 'access-key' },
    [
      'light was “POST /api/v1/lamps for anyone: 200 with JSON” and is “POST /api/v1/lamps for access-key: 200 with JSON”',
    ],
  ],
])('it is told that %s', (_, change, told) => {
  const before = shapeOfCalls({ light: LIGHT })
  expect(breaksBetween(before, shapeOfCalls({ light: { ...LIGHT, ...change } }))).toEqual(told)
})

test('it is told that an endpoint is gone', () => {
  expect(breaksBetween(shapeOfCalls({ light: LIGHT }), {})).toEqual(['light is gone'])
})

test('what is new, and may be left out, breaks nothing', () => {
  const after: Endpoint = {
    ...LIGHT,
    query: z.object({ since: z.string().optional() }),
    body: LIGHT.body.extend({
      lampId: z.string().or(z.number()),
      colour: z.enum(['red', 'green', 'blue']).nullable().optional(),
      steps: z
        .array(
          z.discriminatedUnion('kind', [
            z.object({ kind: z.literal('dim'), to: z.number().optional() }),
            z.object({ kind: z.literal('wait'), seconds: z.number() }),
          ]),
        )
        .optional(),
      room: z.object({ roomId: z.string() }).optional(),
    }),
    returns: z.object({
      lamp: Lamp.extend({ colour: z.enum(['red', 'green', 'blue']).nullable(), room: z.string() }),
      watts: z.number().int(),
    }),
  }
  expect(breaksBetween(shapeOfCalls({ light: LIGHT }), shapeOfCalls({ light: after }))).toEqual([])
  expect(
    breaksBetween(shapeOfCalls({ light: LIGHT }), shapeOfCalls({ light: after, more: LIGHT })),
  ).toEqual([])
})

test('a body that was not there is a burden only when something in it is', () => {
  const { body, ...none } = LIGHT
  const before = shapeOfCalls({ light: none })
  expect(breaksBetween(before, shapeOfCalls({ light: LIGHT }))).toEqual([
    'light: body is new and required',
  ])
  const mild = { ...LIGHT, body: body.partial() }
  expect(breaksBetween(before, shapeOfCalls({ light: mild }))).toEqual([])
})

test('the shape knows events, settings and webhooks, and what contains itself', () => {
  const shape = presentShape()
  expect(shape['events of a conversation']?.tells).toMatchObject({
    '(message.posted).message.text': 'string',
  })
  expect(shape['settings general']?.takes).toMatchObject({ assistantName: 'string?' })
  expect(Object.keys(shape)).toContain('webhook message.created')
  type Tree = { name: string; below: Tree[] }
  const Tree: z.ZodType<Tree> = z.object({
    name: z.string(),
    get below() {
      return z.array(Tree)
    },
  })
  const { tells } = shapeOfCalls({ tree: { ...LIGHT, returns: Tree } }).tree ?? expect.fail('none')
  expect(tells).toMatchObject({ name: 'string', below: 'array', 'below[]': 'object' })
})
