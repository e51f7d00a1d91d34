// Teammates sign in with better-auth. This file is all the rest of the server knows of it.
import type { Human, Role } from '@baton/contract'
import { betterAuth } from 'better-auth'
import type { Pool } from 'pg'
import { record } from '../audit/audit-log.ts'
import { type From, postgresSignInLog } from '../audit/sign-ins.ts'
import { Rejection } from '../routes/problem.ts'
import { inTransaction } from '../store/transaction.ts'
import { createTurns } from '../store/turns.ts'
import { beginSession } from './begin-session.ts'
import { createPerson, MAX_PASSWORD, MIN_PASSWORD } from './create-person.ts'
import { createProved } from './proved.ts'
import { createSignIn } from './sign-in.ts'

export type SignedIn = { workspaceId: string; human: Human; email: string; role: string }

export type People = {
  /** Answers everything below /api/auth. */
  handle(request: Request, from: From): Promise<Response>
  /** Who the cookie belongs to, with their first membership; null when nobody is signed in. */
  signedIn(headers: Headers): Promise<SignedIn | null>
  /** The name of the session that the cookie belongs to. */
  session(headers: Headers): Promise<string | null>
  /** Whether the first operator has still to sign up. */
  needsOperator(): Promise<boolean>
  /** A session for somebody who has proved who they are elsewhere; the cookies for their browser. */
  begin(userId: string, headers: Headers): Promise<string[]>
  /** Adds a teammate. The password is theirs to change. Throws `Rejection` when the address is taken. */
  add(person: NewPerson): Promise<void>
  /** For what is kept of a password. */
  passwords(): Promise<Passwords>
  /** Whoever was believed is asked again: something has changed. Those who listen are told. */
  changed(): void
  onChanged(listener: () => void): void
}

export type Passwords = {
  hash(password: string): Promise<string>
  verify(given: { hash: string; password: string }): Promise<boolean>
}

export type NewPerson = {
  workspaceId: string
  name: string
  email: string
  password: string
  role: Role
}

type Around = {
  pool: Pool
  secret: string
  /** Set when a proxy makes the outside address differ from the one requests arrive at. */
  publicUrl: string | undefined
  newId: (prefix: string) => string
  now: () => number
}

/** How long a teammate who was removed, or signed out in another process, may still act. */
const BELIEVED_MS = 5_000
const REMEMBERED = 1_000

const SIGN_UP = '/api/auth/sign-up/email'
const SIGN_IN = '/api/auth/sign-in/email'
const SIGN_OUT = '/api/auth/sign-out'
/** The rest of what better-auth can do is ours to decide, and to write into the audit log. */
const OPEN = new Set([
  `POST ${SIGN_UP}`,
  `POST ${SIGN_IN}`,
  `POST ${SIGN_OUT}`,
  'GET /api/auth/get-session',
])
/** Any number, as long as nothing else in this database locks by it. */
const SIGN_UP_LOCK = 7_166_417

export function openPeople(around: Around): People {
  const { pool, newId, now } = around
  const auth = createAuth(around)
  const log = postgresSignInLog(pool, now)
  const signIn = createSignIn(pool, log)
  const proved = createProved<SignedIn>(REMEMBERED, now)
  // Each holds a connection while it waits for its lock: strangers must not be able to hold them all.
  const inTurn = createTurns()

  async function needsOperator(): Promise<boolean> {
    const { rows } = await pool.query(`select 1 from members where "role" = 'owner' limit 1`)
    return rows.length === 0
  }

  /** The first one owns the workspace. */
  async function join(by: Human, workspaceId: string, from: From): Promise<void> {
    await inTransaction(pool, async (db) => {
      await db.query(
        `insert into members ("id", "organizationId", "userId", "role")
         values ($1, $2, $3, 'owner') on conflict do nothing`,
        [newId('mem'), workspaceId, by.id],
      )
      const changes = [{ field: 'role', before: undefined, after: 'owner' }]
      const entry = { ...from, workspaceId, by, at: now(), subject: by }
      await record(db, { ...entry, act: 'person.added', changes })
      await record(db, { ...entry, act: 'session.begun' })
    })
  }

  /** Only the first person signs up; two at once, in whatever process, are let in one after the other. */
  async function signUpFirst(request: Request, from: From): Promise<Response> {
    if (!(await needsOperator())) throw signUpClosed()
    const client = await pool.connect()
    try {
      await client.query('select pg_advisory_lock($1)', [SIGN_UP_LOCK])
      if (!(await needsOperator())) throw signUpClosed()
      const response = await auth.handler(request)
      if (response.ok) {
        const { user } = (await response.clone().json()) as { user: Human }
        const { rows } = await client.query(
          'select id from workspaces order by created_at, id limit 1',
        )
        await join({ id: user.id, name: user.name }, rows[0].id, from)
      }
      return response
    } finally {
      await client.query('select pg_advisory_unlock($1)', [SIGN_UP_LOCK])
      client.release()
    }
  }

  const listeners: (() => void)[] = []

  function changed(): void {
    proved.clear()
    for (const listener of listeners) listener()
  }

  async function signedIn(headers: Headers): Promise<SignedIn | null> {
    const cookie = headers.get('cookie') ?? ''
    const known = proved.get(cookie)
    if (known) return known
    const found = await auth.api.getSession({ headers })
    if (!found) return null
    const { id, name, email } = found.user
    const { rows } = await pool.query<{ workspaceId: string; role: string }>({
      name: 'membership',
      text: `select "organizationId" as "workspaceId", "role" from members
        where "userId" = $1 and deactivated_at is null order by "createdAt", "id" limit 1`,
      values: [id],
    })
    const [membership] = rows
    if (!membership) return null
    const signedIn = { ...membership, human: { id, name }, email }
    proved.set(cookie, signedIn, now() + BELIEVED_MS)
    return signedIn
  }

  async function passwords(): Promise<Passwords> {
    return (await auth.$context).password
  }

  return {
    needsOperator,
    async handle(request, from) {
      const { pathname } = new URL(request.url)
      if (!OPEN.has(`${request.method} ${pathname}`))
        throw new Rejection('not-found', 'There is nothing at this address.')
      const leaving = pathname === SIGN_OUT ? await signedIn(request.headers) : null
      const response =
        pathname === SIGN_UP
          ? await inTurn(SIGN_UP, () => signUpFirst(request, from))
          : pathname === SIGN_IN
            ? await signIn(request, from, auth.handler)
            : await auth.handler(request)
      if (leaving && response.ok) await log.ended(leaving.workspaceId, leaving.human, from)
      // Whoever signs out here is out at once.
      if (request.method !== 'GET') changed()
      return response
    },

    signedIn,
    session: async (headers) => (await auth.api.getSession({ headers }))?.session.id ?? null,

    async add({ workspaceId, password, ...person }) {
      const hash = await (await passwords()).hash(password)
      const made = { ...person, hash, at: now(), newId }
      await inTransaction(pool, async (db) => {
        const { id, name } = await createPerson(db, workspaceId, made)
        const changes = [{ field: 'role', before: undefined, after: person.role }]
        const entry = { workspaceId, at: now(), by: null, address: null, subject: { id, name } }
        await record(db, { ...entry, act: 'person.added', changes })
      })
    },

    async begin(userId, headers) {
      const response = await auth.api.beginSession({ body: { userId }, headers, asResponse: true })
      return response.headers.getSetCookie()
    },

    passwords,
    changed,
    onChanged: (listener) => void listeners.push(listener),
  }
}

function signUpClosed(): Rejection {
  return new Rejection(
    'sign-up-closed',
    'Ask a teammate to add you: the first operator has signed up.',
  )
}

function createAuth({ pool, secret, publicUrl, newId }: Omit<Around, 'now'>) {
  return betterAuth({
    database: pool,
    secret,
    ...(publicUrl ? { baseURL: publicUrl } : {}),
    // Without a public address, the one a request came to is ours; another site's pages send another origin.
    trustedOrigins: async (request) => (request ? [new URL(request.url).origin] : []),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
    },
    advanced: {
      cookiePrefix: 'baton',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      database: { generateId: ({ model }) => newId(ID_PREFIX[model] ?? 'id') },
    },
    user: { modelName: 'users' },
    session: { modelName: 'sessions', expiresIn: 14 * 24 * 3600 },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    plugins: [beginSession()],
  })
}

const ID_PREFIX: Record<string, string> = {
  user: 'usr',
  users: 'usr',
  session: 'ses',
  sessions: 'ses',
  account: 'acc',
  accounts: 'acc',
}
