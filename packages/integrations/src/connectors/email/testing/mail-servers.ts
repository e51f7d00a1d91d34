// A Postfix and a Dovecot of our own, on this machine and nowhere else: free ports, a folder of their own, gone at the
// end. Everybody at desk.test has a mailbox with the password `secret`; mail to other places bounces.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dovecotConf, mainCf, masterCf, tokensConf } from './server-configs.ts'

export type MailServers = {
  ports: Ports
  /** PEM of the authority that has signed both. */
  certificate: string
  /** Whole mails in somebody's inbox, oldest first, once nothing is under way any more. */
  inbox(user: string): Promise<Buffer[]>
  /** The folder of somebody's mailbox, for who reads it while mail is under way. */
  maildir(user: string): string
  /** A Sieve script for somebody at desk.test. */
  sieve(user: string, script: string): void
  stop(): Promise<void>
}

export type Ports = Record<
  'smtp' | 'submission' | 'imap' | 'imaps' | 'lmtp' | 'sasl' | 'smtps',
  number
>

/** `tokenInfoUrl`: who says whose an access token is, for XOAUTH2. */
export async function startMailServers(tokenInfoUrl = 'http://127.0.0.1:1/'): Promise<MailServers> {
  // Outside the folder of a user: the daemons drop their rights and must still get in.
  const home = mkdtempSync(join(tmpdir(), 'baton-mail-'))
  chmodSync(home, 0o755)
  for (const folder of ['pf/conf', 'pf/spool', 'pf/data', 'dv/run', 'dv/state', 'vmail', 'sieve'])
    mkdirSync(join(home, folder), { recursive: true })
  chownSync(join(home, 'pf/data'), idOf('-u', 'postfix'), idOf('-g', 'postfix'))
  for (const folder of ['vmail', 'sieve'])
    chownSync(join(home, folder), idOf('-u', 'mail'), idOf('-g', 'mail'))
  makeCertificate(home)

  const ports = await freePorts()
  writeFileSync(join(home, 'dv/dovecot.conf'), dovecotConf(home, ports))
  writeFileSync(join(home, 'dv/tokens.conf'), tokensConf(tokenInfoUrl))
  writeFileSync(join(home, 'pf/conf/main.cf'), mainCf(home, ports))
  writeFileSync(join(home, 'pf/conf/master.cf'), masterCf(ports))
  const dovecot = spawn('/usr/sbin/dovecot', ['-F', '-c', join(home, 'dv/dovecot.conf')], {
    stdio: 'ignore',
  })
  const postfix = (act: string) =>
    execFileSync('/usr/sbin/postfix', ['-c', join(home, 'pf/conf'), act], { stdio: 'ignore' })
  postfix('start')
  await Promise.all(Object.values(ports).map(listening))
  const maildir = (user: string) => join(home, 'vmail/desk.test', user)
  return {
    ...{ ports, maildir },
    certificate: readFileSync(join(home, 'cert.pem'), 'utf8'),
    async inbox(user) {
      await settled(join(home, 'pf/spool'))
      return mailsIn(maildir(user))
    },
    sieve: (user, script) =>
      writeFileSync(join(home, `sieve/${user}@desk.test.sieve`), script, { mode: 0o644 }),
    async stop() {
      postfix('stop')
      await ended(dovecot)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function idOf(flag: string, user: string): number {
  return Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
}

function makeCertificate(home: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const files = ['-keyout', join(home, 'key.pem'), '-out', join(home, 'cert.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const args = ['req', '-x509', ...key, ...files, '-days', '2', ...names]
  execFileSync('openssl', args, { stdio: 'ignore' })
}

async function freePorts(): Promise<Ports> {
  const names = ['smtp', 'submission', 'imap', 'imaps', 'lmtp', 'sasl', 'smtps'] as const
  const servers = names.map(() => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => new Promise((done) => server.once('listening', done))))
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return Object.fromEntries(names.map((name, nth) => [name, ports[nth]])) as Ports
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isUp = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => done(true)).once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isUp) return
    await sleep(50)
  }
  throw new Error(`No mail server listens on ${port}.`)
}

/** Nothing waits in the queue of Postfix; what was accepted is delivered. */
async function settled(spool: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const waiting = ['maildrop', 'incoming', 'active', 'deferred'].flatMap((queue) =>
      existsSync(join(spool, queue))
        ? readdirSync(join(spool, queue), { recursive: true, withFileTypes: true })
        : [],
    )
    if (!waiting.some((entry) => entry.isFile())) return
    await sleep(25)
  }
  throw new Error('Mail stays in the queue.')
}

function mailsIn(maildir: string): Buffer[] {
  const at = (file: string) => statSync(file).mtimeMs
  return filesIn(maildir)
    .sort((a, b) => at(a) - at(b))
    .map((file) => readFileSync(file))
}

export function filesIn(maildir: string): string[] {
  return ['new', 'cur'].flatMap((folder) => {
    const path = join(maildir, folder)
    return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await gone
}
