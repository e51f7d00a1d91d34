// How three providers write the same answer.
import type { Reply } from './model-server.ts'

export type Wire = 'openai' | 'anthropic' | 'google'

type Format = (reply: Reply) => { begin: string; pieces: string[]; end: string }

export const FORMATS: Record<Wire, Format> = {
  openai: ({ text, calls = [], tooLong }) => {
    const chunk = (delta: object, rest: object = {}) =>
      line({
        id: 'c1',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'test',
        choices: [{ index: 0, delta, finish_reason: null, ...rest }],
      })
    const reason = tooLong ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop'
    return {
      begin: chunk({ role: 'assistant', content: '' }),
      pieces: [
        ...piecesOf(text).map((content) => chunk({ content })),
        ...calls.map(({ name, input }, index) =>
          chunk({
            tool_calls: [
              {
                index,
                id: `call_${index}`,
                type: 'function',
                function: { name, arguments: JSON.stringify(input) },
              },
            ],
          }),
        ),
      ],
      end:
        chunk({}, { finish_reason: reason }) +
        line({
          id: 'c1',
          object: 'chat.completion.chunk',
          created: 1,
          model: 'test',
          choices: [],
          usage: { prompt_tokens: 300, completion_tokens: 24, total_tokens: 324 },
        }) +
        'data: [DONE]\n\n',
    }
  },
  anthropic: ({ text, calls = [], tooLong }) => {
    const event = (type: string, rest: object) => `event: ${type}\n${line({ type, ...rest })}`
    const pieces = piecesOf(text)
    const spoken =
      pieces.length > 0
        ? [event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } })]
        : []
    const first = spoken.length
    return {
      begin:
        event('message_start', {
          message: {
            id: 'm1',
            type: 'message',
            role: 'assistant',
            model: 'test',
            content: [],
            stop_reason: null,
            stop_sequence: null,
            usage: { input_tokens: 300, output_tokens: 1 },
          },
        }) + spoken.join(''),
      pieces: [
        ...pieces.map((one) =>
          event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: one } }),
        ),
        ...calls.map(
          ({ name, input }, index) =>
            event('content_block_start', {
              index: first + index,
              content_block: { type: 'tool_use', id: `toolu_${index}`, name, input: {} },
            }) +
            event('content_block_delta', {
              index: first + index,
              delta: { type: 'input_json_delta', partial_json: JSON.stringify(input) },
            }) +
            event('content_block_stop', { index: first + index }),
        ),
      ],
      end:
        (first > 0 ? event('content_block_stop', { index: 0 }) : '') +
        event('message_delta', {
          delta: {
            stop_reason: tooLong ? 'max_tokens' : calls.length > 0 ? 'tool_use' : 'end_turn',
            stop_sequence: null,
          },
          usage: { output_tokens: 24 },
        }) +
        event('message_stop', {}),
    }
  },
  google: ({ text, calls = [], tooLong }) => {
    const chunk = (parts: object[], rest: object = {}) =>
      line({
        candidates: [{ content: { role: 'model', parts }, index: 0, ...rest }],
        modelVersion: 'test',
      })
    return {
      begin: '',
      pieces: [
        ...piecesOf(text).map((one) => chunk([{ text: one }])),
        ...calls.map(({ name, input }) => chunk([{ functionCall: { name, args: input } }])),
      ],
      end: line({
        candidates: [
          {
            content: { role: 'model', parts: [{ text: '' }] },
            finishReason: tooLong ? 'MAX_TOKENS' : 'STOP',
            index: 0,
          },
        ],
        usageMetadata: { promptTokenCount: 300, candidatesTokenCount: 24, totalTokenCount: 324 },
      }),
    }
  },
}

function piecesOf(text: Reply['text'] = []): readonly string[] {
  return typeof text === 'string' ? text.split(/(?<= )/) : text
}

function line(value: object): string {
  return `data: ${JSON.stringify(value)}\n\n`
}

export function errorBody(wire: Wire, message: string, status: number): object {
  if (wire === 'anthropic') return { type: 'error', error: { type: 'api_error', message } }
  if (wire === 'google') return { error: { code: status, message, status: 'UNKNOWN' } }
  return { error: { message, type: 'error', param: null, code: null } }
}
