// Reads an answer that comes line by line, each line JSON of its own.

/** Calls with each line as it comes, and returns the last one. */
export async function readLines(
  response: Response,
  onLine: (line: unknown) => void,
): Promise<unknown> {
  let last: unknown
  let rest = ''
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === '') continue
      last = JSON.parse(line)
      onLine(last)
    }
  }
  // A line that has no end was cut off on its way.
  if (last === undefined || rest !== '') throw new Error('the answer broke off')
  return last
}
