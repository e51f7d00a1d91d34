// A model's API on a port of the loopback, in the words of OpenAI's chat completions: asks for a person when it knows no
// answer, and passes on what the person has said.
import { openBackend } from '../../packages/server/src/testing/backend.ts'

type Message = { role: string; content?: unknown; tool_calls?: unknown[] }
type Asked = { messages: Message[]; stream?: boolean; tools?: { function: { name: string } }[] }

export type ModelStandIn = { url: string; asked: Asked[]; close(): Promise<void> }

export async function openModelStandIn(): Promise<ModelStandIn> {
  const asked: Asked[] = []
  const backend = await openBackend(({ body }) => {
    const request = JSON.parse(body) as Asked
    asked.push(request)
    const message = answerTo(request, asked.length)
    if (!request.stream) return { json: completion(message, asked.length) }
    return {
      text: streamed(message, asked.length),
      headers: { 'content-type': 'text/event-stream' },
    }
  })
  return { url: `${backend.url}/v1`, asked, close: backend.close }
}

type Answer = {
  role: string
  content: string | null
  tool_calls?: { id: string; type: string; function: { name: string; arguments: string } }[]
}

function answerTo({ messages }: Asked, nth: number): Answer {
  const last = messages.at(-1)
  if (last?.role !== 'tool') {
    const call = { name: 'talkToPerson', arguments: '{"reason":"It is about a refund"}' }
    return {
      ...{ role: 'assistant', content: null },
      tool_calls: [{ id: `call_${nth}`, type: 'function', function: call }],
    }
  }
  const words = JSON.stringify(last.content).replaceAll('\\"', '"')
  const replies = [...words.matchAll(/"by":"([^"]*)","text":"([^"]*)"/g)]
  const content = replies.map(([, by, text]) => `${by} says: ${text}`).join(' ')
  return { role: 'assistant', content: content || 'A person has been asked.' }
}

const MODEL = { created: 1, model: 'stand-in' }
const USAGE = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
const reasonOf = (message: Answer) => (message.tool_calls ? 'tool_calls' : 'stop')

function completion(message: Answer, nth: number) {
  const choices = [{ index: 0, message, finish_reason: reasonOf(message) }]
  return { ...MODEL, id: `chatcmpl-${nth}`, object: 'chat.completion', choices, usage: USAGE }
}

function streamed(message: Answer, nth: number): string {
  const calls = message.tool_calls?.map((call, index) => ({ index, ...call }))
  const delta = calls ? { role: 'assistant', tool_calls: calls } : message
  const chunk = (choice: object, rest: object = {}) => ({
    ...{ ...MODEL, id: `chatcmpl-${nth}`, object: 'chat.completion.chunk' },
    choices: [{ index: 0, ...choice }],
    ...rest,
  })
  const chunks = [
    chunk({ delta, finish_reason: null }),
    chunk({ delta: {}, finish_reason: reasonOf(message) }, { usage: USAGE }),
  ]
  return [...chunks.map((each) => JSON.stringify(each)), '[DONE]']
    .map((line) => `data: ${line}\n\n`)
    .join('')
}
