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
    if (!request.stream) return { json: completion(message) }
    return { text: streamed(message), headers: { 'content-type': 'text/event-stream' } }
  })
  return { url: `${backend.url}/v1`, asked, close: backend.close }
}

function answerTo({ messages }: Asked, nth: number) {
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

type Answer = ReturnType<typeof answerTo>

const MODEL = { id: 'chatcmpl-1', created: 1, model: 'stand-in' }
const USAGE = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
const reasonOf = (message: Answer) => ('tool_calls' in message ? 'tool_calls' : 'stop')

function completion(message: Answer) {
  const choices = [{ index: 0, message, finish_reason: reasonOf(message) }]
  return { ...MODEL, object: 'chat.completion', choices, usage: USAGE }
}

function streamed(message: Answer): string {
  const calls = message.tool_calls?.map((call, index) => ({ index, ...(call as object) }))
  const delta = calls ? { role: 'assistant', tool_calls: calls } : message
  const chunk = (choice: object, rest: object = {}) => ({
    ...{ ...MODEL, object: 'chat.completion.chunk' },
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
