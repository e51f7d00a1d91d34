// What is asked of a server that speaks chat completions.
import type { ChosenModel } from '@baton/contract'
import type { ModelMessage, ModelRequest } from './language-model.ts'
import { parsed } from './parsed.ts'
import { wholeText } from './whole-text.ts'

export function bodyOf(
  { model, temperature, maxOutputTokens }: ChosenModel,
  { system, messages, tools }: ModelRequest,
): string {
  return JSON.stringify({
    model,
    // What is not set is left out.
    max_tokens: maxOutputTokens,
    temperature,
    messages: [{ role: 'system', content: system }, ...messages.flatMap(written)],
    tools: tools.length === 0 ? undefined : tools.map(toolOf),
    stream: true,
    stream_options: { include_usage: true },
  })
}

function toolOf({ name, description, inputSchema }: ModelRequest['tools'][number]) {
  return { type: 'function', function: { name, description, parameters: inputSchema } }
}

function written(message: ModelMessage): object[] {
  switch (message.role) {
    case 'user':
    case 'assistant':
      return [{ role: message.role, content: wholeText(message) }]
    case 'calls':
      return [
        {
          role: 'assistant',
          content: message.text === '' ? null : message.text,
          tool_calls: message.calls.map(({ id, name, input, carry }) => ({
            id,
            type: 'function',
            // What was no JSON is sent back as nothing: some servers refuse their own nonsense.
            function: { name, arguments: JSON.stringify(parsed(input)) },
            ...(carry ? { extra_content: carry } : {}),
          })),
        },
      ]
    case 'results':
      return message.results.map(({ id, text }) => ({
        role: 'tool',
        tool_call_id: id,
        content: text,
      }))
  }
}
