import { afterEach, expect, test } from 'vitest'
import { closeServers, opened } from '../testing/talk.ts'
import { languageModel, type ModelRequest } from './language-model.ts'

afterEach(closeServers)

test('an answer in parts is its text, without the thoughts', async () => {
  const { text } = await asked([
    delta({ reasoning_content: 'Hm.' }),
    delta({
      content: [
        { type: 'thinking', thinking: [] },
        { type: 'text', text: 'Yes, ' },
      ],
    }),
    delta({ content: 'it does.' }, 'stop'),
  ])
  expect(text).toBe('Yes, it does.')
})

test('events end as they like: with one return or two, with comments between, without a last one', async () => {
  const [one, two] = [delta({ content: 'Größe' }), delta({ content: ' 12' }, 'stop')]
  const raw = `: hello\r\n\r\ndata:${one}\r\n\r\nevent: x\ndata: ${two}\n\ndata: [DONE]`
  expect((await asked(raw)).text).toBe('Größe 12')
})

test('a call that comes in pieces is put together, and so are two at once', async () => {
  const { calls } = await asked([
    delta({ tool_calls: [call(0, { id: 'a', name: 'find', arguments: '' })] }),
    delta({ tool_calls: [call(1, { id: 'b', name: 'find', arguments: '{"n":2}' })] }),
    delta({ tool_calls: [call(0, { arguments: '{"n":' })] }),
    delta({ tool_calls: [call(0, { arguments: '1}' })] }, 'tool_calls'),
  ])
  expect(calls).toEqual([
    { id: 'a', name: 'find', input: '{"n":1}' },
    { id: 'b', name: 'find', input: '{"n":2}' },
  ])
})

test('calls without a place or a name of their own are told apart', async () => {
  const { calls } = await asked([
    delta({ tool_calls: [call(undefined, { name: 'find', arguments: '{"n":1}' })] }),
    delta({ tool_calls: [call(undefined, { name: 'find', arguments: '{"n":' })] }),
    delta({ tool_calls: [call(undefined, { arguments: '2}' })] }, 'stop'),
  ])
  expect(calls.map(({ input }) => input)).toEqual(['{"n":1}', '{"n":2}'])
  expect(new Set(calls.map(({ id }) => id)).size).toBe(2)
})

test('what a server wants to see again with a call goes back to it', async () => {
  const carry = { google: { thought_signature: 'sig' } }
  const first = [{ ...call(0, { id: 'a', name: 'find', arguments: '{}' }), extra_content: carry }]
  const { calls } = await asked([delta({ tool_calls: first }, 'tool_calls')])
  expect(calls[0]?.carry).toEqual(carry)
  const { body } = await asked([delta({ content: 'Done.' }, 'stop')], {
    messages: [
      { role: 'user', text: 'Where?' },
      { role: 'calls', text: '', calls },
      { role: 'results', results: [{ id: 'a', name: 'find', text: 'Here' }] },
    ],
  })
  expect(body.messages.slice(2)).toEqual([
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        {
          id: 'a',
          type: 'function',
          function: { name: 'find', arguments: '{}' },
          extra_content: carry,
        },
      ],
    },
    { role: 'tool', tool_call_id: 'a', content: 'Here' },
  ])
})

test.each([
  [[delta({ content: 'Half' }, 'length')], 'cut'],
  [[delta({ content: 'No' }, 'content_filter')], 'refused'],
  [[delta({ refusal: 'I will not.' }, 'stop')], 'refused'],
  [[delta({ content: 'Fine.' }, 'eos')], 'done'],
])('%j ends as %s', async (events, end) => {
  expect((await asked(events)).end).toBe(end)
})

test.each([
  ['an error', JSON.stringify({ error: { message: 'down', type: 'server_error' } }), 'overloaded'],
  ['half an answer', delta({ content: 'Half' }), 'cut-off'],
  ['a mere number', '17', 'nonsense'],
  ['a line without end', 'x'.repeat(1_100_000), 'nonsense'],
])('%s is a failure', async (_, event, code) => {
  await expect(asked(`data: ${event}`)).rejects.toMatchObject({ code: `model-${code}` })
})

test('a refusal is told in the words of the server, whichever way it writes them', async () => {
  const server = await opened([{ status: 404, error: 'no model of that name' }])
  await expect(ask(server.url.openai)).rejects.toThrow('status 404: no model of that name')
})

test('pieces that come together are one piece, and each that comes alone is one', async () => {
  const reply = { text: ['One ', 'two ', 'three.'] }
  const server = await opened([reply, { ...reply, pauseMs: 20 }])
  expect((await ask(server.url.openai)).pieces).toHaveLength(1)
  expect((await ask(server.url.openai)).pieces).toEqual(['One ', 'two ', 'three.'])
})

async function asked(events: string | string[], given: Partial<ModelRequest> = {}) {
  const raw = typeof events === 'string' ? events : events.map((one) => `data: ${one}\n\n`).join('')
  const server = await opened([{ garbage: raw }])
  return { ...(await ask(server.url.openai, given)), body: server.asked[0]?.body }
}

async function ask(baseUrl: string, given: Partial<ModelRequest> = {}) {
  const shared = { model: 'test', timeoutSeconds: 20, silenceSeconds: 20 }
  const model = languageModel({ provider: 'openai-compatible', baseUrl, ...shared }, fetch)
  const pieces: string[] = []
  const answer = await model.ask({
    system: 'Be brief.',
    messages: [{ role: 'user', text: 'Where?' }],
    tools: [],
    signal: new AbortController().signal,
    onText: (piece) => pieces.push(piece),
    onLife: () => {},
    ...given,
  })
  return { ...answer, pieces, text: pieces.join('') }
}

function delta(said: object, reason: string | null = null): string {
  return JSON.stringify({ choices: [{ index: 0, delta: said, finish_reason: reason }] })
}

function call(
  index: number | undefined,
  { id, ...said }: { id?: string; name?: string; arguments: string },
) {
  return { index, id, function: said }
}
