// Two lines to real mail servers, one that sends and one that is read, on which things go wrong as often as told. A
// connection is a call: our connector opens one for each thing it does.
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { converse } from '../../packages/integrations/src/connectors/email/testing/smtp-line.ts'
import type { Fault } from '../../packages/integrations/src/testing/faults.ts'
import {
  createTrouble,
  type FaultKind,
  type FaultyLine,
  type Likely,
  SLOWEST_MS,
} from './trouble.ts'

type Ports = { smtp: number; imap: number }

/** Within what Dovecot says before and after a sign-in, and while it is asked. */
const LONGEST_BYTES = 2_000

export async function openMailLine({ smtp, imap }: Ports, likely: Likely): Promise<FaultyLine> {
  const { random } = likely
  const { next, ...trouble } = createTrouble(likely)
  const open = new Set<Socket>()

  async function listen(act: (client: Socket, fault: FaultKind | null) => void): Promise<Server> {
    const server = createServer(async (client) => {
      open.add(client)
      client.on('close', () => open.delete(client)).on('error', () => {})
      const fault = next()
      if (fault === 'cut-before') return void client.destroy()
      if (fault === 'slow') await pause(random() * SLOWEST_MS)
      act(client, fault)
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    return server
  }

  const sending = await listen((client, fault) =>
    converse(client, connect(smtp, '127.0.0.1'), smtpFault(fault)),
  )
  const reading = await listen((client, fault) => {
    const bytes = Math.floor(random() * LONGEST_BYTES)
    readThrough(client, connect(imap, '127.0.0.1'), { fault, bytes })
  })
  const servers = [sending, reading]
  const [smtpPort, imapPort] = servers.map((one) => (one.address() as { port: number }).port)
  return {
    address: `smtp://127.0.0.1:${smtpPort}?imap=${imapPort}`,
    ...trouble,
    close() {
      for (const server of servers) server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

function smtpFault(fault: FaultKind | null): Fault | null {
  if (fault === 'done-but-502') return 'cut-after'
  if (fault === '429' || fault === '500' || fault === '503') return { status: 503 }
  return fault === 'cut-after' || fault === 'garbage' ? fault : null
}

type Reading = { fault: FaultKind | null; bytes: number }

function readThrough(client: Socket, server: Socket, { fault, bytes }: Reading): void {
  server.on('error', () => client.destroy()).on('close', () => client.end())
  client.on('close', () => server.destroy())
  if (fault === '500' || fault === '503')
    return void client.end('* BYE [UNAVAILABLE] Not now\r\n', () => server.destroy())
  client.on('data', (chunk) => {
    const [, tag] = /^(\S+) (?:LOGIN|AUTHENTICATE) /i.exec(chunk.toString('latin1')) ?? []
    const isRefused = fault === '429' && tag !== undefined
    // As Dovecot says it to one connection too many.
    if (isRefused)
      client.write(`${tag} NO [UNAVAILABLE] Maximum number of connections exceeded\r\n`)
    else server.write(chunk)
  })
  let heard = 0
  server.on('data', (chunk) => {
    heard += chunk.length
    const isOver = heard > bytes
    if (isOver && (fault === 'cut-after' || fault === 'done-but-502')) client.destroy()
    else if (isOver && fault === 'garbage') client.end('<html>Bad gateway</html>\r\n')
    else client.write(chunk)
  })
}
