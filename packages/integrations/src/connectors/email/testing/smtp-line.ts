// A line to a mail server that fails when a test wants it to: it answers in the server's place, or is cut.
import { connect, createServer, type Socket } from 'node:net'
import type { Fault, Faults, Heard } from '../../../testing/faults.ts'

export type SmtpLine = { port: number; faults: Faults; heard: Heard[]; close(): Promise<void> }

/** Plain SMTP only: what is encrypted cannot be listened to. */
export async function smtpLineTo(port: number): Promise<SmtpLine> {
  const queue: Fault[] = []
  const heard: Heard[] = []
  const open = new Set<Socket>()
  let constant: Fault | null = null
  const server = createServer((client) => {
    const url = new URL(`smtp://localhost:${port}`)
    heard.push({ method: 'SMTP', url, headers: new Headers(), body: '' })
    const fault = constant ?? queue.shift() ?? null
    open.add(client)
    client.on('close', () => open.delete(client)).on('error', () => {})
    if (fault === 'cut-before') client.destroy()
    else converse(client, connect(port, '127.0.0.1'), fault)
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  return {
    port: (server.address() as { port: number }).port,
    heard,
    faults: {
      next: (...all) => void queue.push(...all),
      always(fault) {
        constant = fault
      },
    },
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

export function converse(client: Socket, server: Socket, fault: Fault | null): void {
  let isOver = false
  let isRefused = false
  client.setNoDelay()
  server.setNoDelay()
  server.on('error', () => client.destroy()).on('close', () => client.end())
  client.on('close', () => server.destroy())
  client.on('data', (chunk) => {
    const said = chunk.toString('latin1')
    const refusal = refusalOf(fault, said)
    if (refusal) isRefused = true
    // Commands may come several at once; each wants its answer.
    if (isRefused) client.write(said.replace(/[^\r\n]+\r\n/g, () => refusal ?? '503 5.5.1 No\r\n'))
    else server.write(chunk)
    isOver ||= said.endsWith('\r\n.\r\n')
  })
  server.on('data', (chunk) => {
    const isAnswer = isOver && chunk.toString('latin1').startsWith('250')
    if (isAnswer && fault === 'cut-after') client.destroy()
    else if (isAnswer && fault === 'garbage') client.end('<html>Bad gateway</html>\r\n')
    else client.write(chunk)
  })
}

/** What a mail server says where a web API gives that status. */
function refusalOf(fault: Fault | null, said: string): string | null {
  if (typeof fault !== 'object' || fault === null) return null
  const { status } = fault
  if (status === 401) return said.startsWith('AUTH') ? '535 5.7.8 Wrong password\r\n' : null
  if (!said.startsWith('MAIL FROM')) return null
  return status === 429 || status >= 500
    ? '451 4.7.1 Try again later\r\n'
    : '550 5.7.1 Not allowed to send as this address\r\n'
}
