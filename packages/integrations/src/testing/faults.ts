// A line to the vendor that fails when a test wants it to.

export type Fault =
  /** This one goes well, and the next one may not. */
  | 'none'
  /** The request never arrives. */
  | 'cut-before'
  /** It is done, and nobody hears so. */
  | 'cut-after'
  /** It is done, and the answer is no JSON. */
  | 'garbage'
  | {
      status: 400 | 401 | 403 | 404 | 422 | 429 | 500 | 503
      headers?: Record<string, string>
      /** What the vendor says, where that decides. */
      body?: unknown
    }

export type Faults = {
  /** The next calls that change something fail so, one after the other. */
  next(...faults: Fault[]): void
  /** Every call fails so until further notice. */
  always(fault: Fault | null): void
}

export type Vendor = (request: Request) => Response | Promise<Response>

/** How a call came to the vendor. `body` is parsed if it was JSON. */
export type Heard = { method: string; url: URL; headers: Headers; body: unknown }

/** `changesNothing` tells which calls besides GET are left alone by `next`: signing in, and reading by POST. */
export function lineTo(
  vendor: Vendor,
  changesNothing: (url: URL, body: unknown) => boolean = () => false,
) {
  const heard: Heard[] = []
  const queue: Fault[] = []
  let constant: Fault | null = null

  async function call(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init)
    const url = new URL(request.url)
    const call = await heardOf(request.clone(), url)
    heard.push(call)
    const changes = request.method !== 'GET' && !changesNothing(url, call.body)
    const fault = constant ?? (changes ? queue.shift() : undefined)
    if (fault === 'cut-before') throw new TypeError('fetch failed')
    if (typeof fault === 'object' && fault !== null)
      return 'body' in fault
        ? json(fault.body, fault.status, fault.headers)
        : new Response('no', { status: fault.status, headers: fault.headers ?? {} })
    const answer = await vendor(request)
    if (fault === 'cut-after') throw new TypeError('terminated')
    if (fault === 'garbage') return new Response('<html>Bad gateway</html>', { status: 200 })
    return answer
  }

  const faults: Faults = {
    next: (...all) => void queue.push(...all),
    always(fault) {
      constant = fault
    },
  }
  return { fetch: call as typeof fetch, faults, heard }
}

async function heardOf(request: Request, url: URL): Promise<Heard> {
  const text = await request.text()
  const isJson = request.headers.get('content-type')?.includes('json') && text !== ''
  const { method, headers } = request
  return { method, url, headers, body: isJson ? JSON.parse(text) : text }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}
