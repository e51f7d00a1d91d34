// Made-up settings of every part, with what is awkward to write down in a file: texts that look like something else.
import { SETTINGS, type SettingsPart } from '@baton/contract'
import fc from 'fast-check'

const AWKWARD = [
  '- a list\n- of two\n',
  '  leading: space',
  'yes',
  'null',
  '1e3',
  '${HOME}',
  '{ set: true }',
  '# no comment',
  'über 日本 مرحبا 🙂',
  'tab\there',
  'a: b # c',
  '"quoted" and \'quoted\'',
  '*star &anchor !tag',
  'line\r\nline',
  'ends with space ',
  '---\nbaton: 2',
  '2026-11-22',
]

const text = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 60 }))
const words = text.map((one) => one.trim().slice(0, 60)).filter((one) => one !== '')
const ids = (prefix: string, most = 4) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: most })
    .map((numbers) => numbers.map((one) => `${prefix}${one}`))
const secret = fc
  .integer({ min: 1, max: 9_999 })
  .map((one) => ({ secretId: `sec_${one}`, hint: 'abcd' }))

const listOf = <Item>(prefix: string, item: (id: string) => fc.Arbitrary<Item>, most = 3) =>
  ids(prefix, most).chain((all) => fc.tuple(...all.map(item)) as fc.Arbitrary<Item[]>)

const connection = (id: string) =>
  fc.record({
    id: fc.constant(id),
    connector: fc.constant('webhook'),
    title: words,
    enabled: fc.boolean(),
    settings: fc.record(
      {
        url: fc.constantFrom('https://example.com/baton', 'https://example.com/${HOME}'),
        secret,
        previousSecret: secret,
      },
      { requiredKeys: ['url', 'secret'] },
    ),
  })

const named = fc.record({
  name: fc.constantFrom('authorization', 'x-api-key'),
  value: fc.constantFrom('', 'Bearer '),
  secret,
})

const action = (name: string) =>
  fc.record({
    name: fc.constant(name),
    title: words,
    description: words,
    enabled: fc.boolean(),
    request: fc.record({
      method: fc.constant('POST'),
      url: fc.constant('https://api.example.com/orders'),
      headers: fc.array(named, { maxLength: 2 }),
      body: fc.jsonValue({ maxDepth: 2 }),
    }),
  })

const server = (name: string) =>
  fc.record({
    name: fc.constant(name),
    url: fc.constant('https://tools.example.com/mcp'),
    auth: fc.oneof(
      fc.constant({ kind: 'none' }),
      secret.map((one) => ({ kind: 'bearer', secret: one })),
      secret.map((one) => ({ kind: 'header', name: 'x-api-key', secret: one })),
    ),
  })

const team = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    members: ids('usr_'),
    cap: fc.integer({ min: 0, max: 9 }),
  })

const model = fc.oneof(
  fc.constant({ provider: 'server' }),
  fc.record({ provider: fc.constant('openai'), model: words, apiKey: secret }),
)

const oidc = fc.record({
  name: words.map((one) => one.slice(0, 40).trim()),
  issuer: fc.constant('https://login.example.com'),
  clientId: words,
  clientSecret: fc.oneof(fc.constant(null), secret),
})

const PARTS: { [Part in SettingsPart]: fc.Arbitrary<unknown> } = {
  general: fc.record({ assistantName: words }),
  assistant: fc.record({ instructions: text, tone: text, handOverWhen: text }),
  model: fc.record({ chosen: model }),
  policy: fc.record({
    preset: fc.constant('custom'),
    rules: fc.array(
      fc.oneof(
        fc.constant({ when: 'asked-for-human' }),
        words.map((one) => ({ when: 'custom-phrase', phrases: [one] })),
      ),
      { maxLength: 3 },
    ),
  }),
  actions: fc.record({ actions: listOf('act_', action) }),
  mcp: fc.record({ servers: listOf('mcp', server) }),
  destinations: fc.record({ connections: listOf('desk_', connection) }),
  channels: fc.record({
    whenAway: fc.record({ enabled: fc.boolean(), afterMinutes: fc.integer({ min: 0, max: 90 }) }),
  }),
  help: fc.record({ title: words, intro: words, sources: ids('src_') }),
  identity: fc.record({
    secrets: fc.constantFrom([], [{ id: 'k1', secret: { secretId: 'sec_1', hint: '' } }]),
    allowedOrigins: fc.constantFrom([], ['https://shop.example.com']),
  }),
  widget: fc.record({ greeting: words, theme: fc.constantFrom('auto', 'dark') }),
  teams: fc.record({ teams: listOf('team-', team) }),
  assignment: fc.record({
    otherwise: fc.oneof(
      fc.constant({ kind: 'nobody' }),
      fc.constant({ kind: 'person', humanId: 'usr_1' }),
    ),
  }),
  work: fc.record({ closeReasons: fc.array(words, { maxLength: 3 }) }),
  privacy: fc.record({
    retentionDays: fc.option(fc.integer({ min: 1, max: 400 })),
    redaction: fc.record({
      phrases: fc.array(
        words.filter((one) => one.length > 1),
        { maxLength: 3 },
      ),
    }),
  }),
  security: fc.record({ oidc: fc.oneof(fc.constant(null), oidc) }),
}

/** Of each part something that it takes, so that what is thrown away is seldom. */
export const generatedParts: fc.Arbitrary<Record<SettingsPart, unknown>> = fc.record(
  Object.fromEntries(
    Object.entries(PARTS).map(([part, values]) => [
      part,
      values.filter((value) => SETTINGS[part as SettingsPart].safeParse(value).success),
    ]),
  ) as { [Part in SettingsPart]: fc.Arbitrary<unknown> },
)

export const generatedMacros = listOf('mac_', (id) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    shortcut: fc.constantFrom('', 'thanks'),
    text: text.filter((one) => one.trim() !== ''),
    shared: fc.constant(true),
  }),
)
