// What a server tells in events (`data: …`), as it comes: the data of all that one read has brought, at once.
import { ModelFailure } from './model-failure.ts'

/** Far beyond what one event of an answer may hold. */
const MAX_LETTERS = 1_000_000

export async function* eventLines(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<string[], void, void> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  let ended = false
  try {
    while (!ended) {
      const { done, value } = await reader.read()
      ended = done
      // The last line may have no end.
      rest += done ? `${decoder.decode()}\n` : decoder.decode(value, { stream: true })
      const to = rest.lastIndexOf('\n') + 1
      if (to === 0 && rest.length > MAX_LETTERS)
        throw new ModelFailure('model-nonsense', 'What the model sent has no lines')
      const lines = dataIn(rest.slice(0, to))
      rest = rest.slice(to)
      // Also a comment is a sign of life.
      if (!done || lines.length > 0) yield lines
    }
  } finally {
    // Nobody reads on: the connection ends. That it may have ended already is no further news.
    if (!ended) void reader.cancel().catch(() => {})
  }
}

/** Each `data` is whole in its line, as all write it who send JSON. */
function dataIn(lines: string): string[] {
  const found: string[] = []
  for (let from = 0, to = 0; from < lines.length; from = to + 1) {
    to = lines.indexOf('\n', from)
    if (!lines.startsWith('data:', from)) continue
    const data = lines.slice(from + 'data:'.length, to).trim()
    if (data !== '') found.push(data)
  }
  return found
}
