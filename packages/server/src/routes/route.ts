// Binds one line of the contract to the function that answers it. The only place where HTTP, input and access meet.
import type {
  BodyOf,
  Endpoint,
  Human,
  ParamsOf,
  QueryOf,
  ResultOf,
  Right,
  Workspace,
} from '@baton/contract'
import type { Context, Hono } from 'hono'
import type { Program } from '../auth/access-keys.ts'
import type { Bearer, Device } from '../auth/customers.ts'
import type { Ref } from '../store/store.ts'
import { answerJson } from './answer-headers.ts'
import { askedOf, bodyOf, callerOf, jsonOf } from './read-call.ts'
import { streamOf } from './stream-of.ts'
import { answerVersioned, onVersion, type Versioned } from './versioned.ts'

/** Who is calling, once that has been proved as the endpoint's `access` asks. */
export type Caller =
  | { kind: 'anyone'; address: string | null; browser: string | null }
  | ({ kind: 'program' } & Program)
  | { kind: 'page'; workspace: Workspace; address: string | null }
  | { kind: 'customer'; ref: Ref; bearer: Partial<Bearer>; address: string | null }
  | { kind: 'device'; device: Device }
  | {
      kind: 'human'
      workspaceId: string
      human: Human
      email: string
      role: string
      address: string | null
      browser: string | null
    }

/** What each kind of access yields, so that an answer cannot ask for a caller it was not promised. */
export type CallerOf<E extends Endpoint> = ({
  anyone: Extract<Caller, { kind: 'anyone' }>
  'publishable-key': Extract<Caller, { kind: 'page' }>
  customer: Extract<Caller, { kind: 'customer' }>
  device: Extract<Caller, { kind: 'device' }>
  'access-key': Extract<Caller, { kind: 'program' }>
  participant: Extract<Caller, { kind: 'customer' | 'human' }>
  writer: Extract<Caller, { kind: 'customer' | 'human' }>
} & Record<Right, Extract<Caller, { kind: 'human' }>>)[E['access']]

export type Authenticate = (
  context: Context,
  access: Endpoint['access'],
  conversationId: string | undefined,
) => Promise<Caller>

export type Asked<E extends Endpoint> = {
  params: ParamsOf<E>
  query: QueryOf<E>
  body: BodyOf<E>
  caller: CallerOf<E>
  headers: Headers
  /** What the answer says besides, also when it is a no. */
  answerHeaders: Pick<Headers, 'set'>
  /** The body as it comes; only of an endpoint that `takesFile`. */
  stream: ReadableStream<Uint8Array> | null
}

/** The workspace comes from the caller's proof, never from the address. */
export function refOf(
  caller: Extract<Caller, { kind: 'customer' | 'human' }>,
  { conversationId }: { conversationId: string },
): Ref {
  return caller.kind === 'customer'
    ? caller.ref
    : { workspaceId: caller.workspaceId, conversationId }
}

export function route<const E extends Endpoint>(
  app: Hono,
  endpoint: E,
  authenticate: Authenticate,
  answer: (asked: Asked<E>) => Promise<ResultOf<E>>,
): void {
  app.on(endpoint.method, pathOf(endpoint), async (context) => {
    const result = await answer(await askedOf(context, endpoint, authenticate))
    // What is not in the contract does not leave, even if a handler lets it slip.
    const told = endpoint.returns.parse(result) as object
    if (endpoint.downloads) return fileResponse(context, told as File)
    const status = endpoint.status ?? 200
    return endpoint.versioned
      ? answerVersioned(context, told, status)
      : answerJson(context, told, status)
  })
}

/** For a write on top of a version. `current` is what its GET answers now. */
export function routeEdit<const E extends Endpoint & { versioned: true }>(
  app: Hono,
  endpoint: E,
  authenticate: Authenticate,
  current: (asked: Pick<Asked<E>, 'params' | 'caller'>) => Promise<Versioned>,
  answer: (asked: Asked<E>) => Promise<ResultOf<E>>,
): void {
  app.on(endpoint.method, pathOf(endpoint), async (context) => {
    const asked = await callerOf(context, endpoint, authenticate)
    const result = await onVersion(
      context.req.header('if-match') ?? null,
      await jsonOf(context),
      () => current(asked),
      (body) => answer({ ...asked, body: bodyOf(endpoint, body) } as Asked<E>),
    )
    return answerVersioned(
      context,
      endpoint.returns.parse(result) as object,
      endpoint.status ?? 200,
    )
  })
}

type File = { name: string; type: string; text: string }

/** Kept, never shown: whatever is written in it, no browser runs it as a page of ours. */
function fileResponse(context: Context, { name, type, text }: File): Response {
  return context.body(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'cache-control': 'no-store',
  })
}

export type Lines<E extends Endpoint> = {
  /** Sends a line. Says nothing to one who has gone. */
  say(line: ResultOf<E>): void
  /** Aborted when whoever asked has gone. */
  signal: AbortSignal
}

/** For an endpoint that `streams`. What goes wrong once it has begun is a line, too: there is no status left to say it. */
export function routeLines<const E extends Endpoint & { streams: true }>(
  app: Hono,
  endpoint: E,
  authenticate: Authenticate,
  answer: (asked: Asked<E>, lines: Lines<E>) => Promise<void>,
): void {
  app.on(endpoint.method, pathOf(endpoint), async (context) => {
    const asked = await askedOf(context, endpoint, authenticate)
    const gone = new AbortController()
    context.req.raw.signal.addEventListener('abort', () => gone.abort())
    const encoder = new TextEncoder()
    const lines = new ReadableStream<Uint8Array>({
      start(controller) {
        const say = (line: ResultOf<E>) => {
          if (gone.signal.aborted) return
          const checked = endpoint.returns.parse(line)
          controller.enqueue(encoder.encode(`${JSON.stringify(checked)}\n`))
        }
        answer(asked, { say, signal: gone.signal }).then(
          () => gone.signal.aborted || controller.close(),
          (error) => controller.error(error),
        )
      },
      cancel: () => gone.abort(),
    })
    return context.body(lines, 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy that collects the answer would make of it one that is not streamed.
      'x-accel-buffering': 'no',
    })
  })
}

/** As a file to keep, made as fast as it is taken: however long it is, little of it is in memory. */
export function routePieces<const E extends Endpoint & { streams: true }>(
  app: Hono,
  endpoint: E,
  authenticate: Authenticate,
  answer: (asked: Asked<E>) => Promise<{ name: string; lines: AsyncGenerator<ResultOf<E>> }>,
): void {
  app.on(endpoint.method, pathOf(endpoint), async (context) => {
    const { name, lines } = await answer(await askedOf(context, endpoint, authenticate))
    return context.body(streamOf(written(endpoint, lines)), 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
  })
}

async function* written<E extends Endpoint>(endpoint: E, lines: AsyncIterable<ResultOf<E>>) {
  const encoder = new TextEncoder()
  for await (const line of lines)
    yield encoder.encode(`${JSON.stringify(endpoint.returns.parse(line))}\n`)
}

export function pathOf({ path }: Endpoint): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
