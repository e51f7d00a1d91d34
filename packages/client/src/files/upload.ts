// Sends a file up and says how far it has come. By XMLHttpRequest: `fetch` does not tell what has been sent.
import type { Attachment, Problem } from '@baton/contract'

export type Upload = { done: Promise<Attachment>; cancel(): void }

export type Files = {
  upload(id: string, file: Blob & { name?: string }, onProgress: (sent: number) => void): Upload
  /** Takes back what no message names yet. */
  discard(id: string): Promise<void>
  links(): Promise<{ before: string; after: string; until: string }>
}

export type FilesOptions = {
  baseUrl: string
  conversationId: string
  /** A customer's token; the desk is known by its cookie. */
  headers?: Record<string, string>
  request: () => XMLHttpRequest
}

/** Apart from the errors of the API, so that a chat which only sends words does not load this file for them. */
export class UploadError extends Error {
  override readonly name = 'UploadError'
  /** 0 when nothing of use came back: then trying again may help. */
  readonly status: number

  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

/** The files of one conversation. Each call fails with an `UploadError`; the same file may be sent again under its id. */
export function filesOf(options: FilesOptions): Files {
  const { baseUrl, conversationId } = options
  const path = `${baseUrl}/api/v1/conversations/${encodeURIComponent(conversationId)}/files`
  return {
    upload(id, file, onProgress) {
      const request = options.request()
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
      const address = `${path}/${id}?name=${encodeURIComponent(file.name ?? '')}`
      const done = answerTo<Attachment>(request, 'PUT', address, options, file)
      return { done, cancel: () => request.abort() }
    },
    discard: (id) => answerTo(options.request(), 'DELETE', `${path}/${id}`, options),
    links: () => answerTo(options.request(), 'GET', path, options),
  }
}

function answerTo<Answer>(
  request: XMLHttpRequest,
  method: string,
  address: string,
  { headers = {} }: FilesOptions,
  body?: Blob,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new UploadError(0, 'It did not get through.'))
    request.onerror = request.onabort = request.ontimeout = fail
    request.onload = () => {
      const answer = jsonIn(request.responseText)
      if (answer === null) fail()
      else if (request.status < 300) resolve(answer as Answer)
      else reject(new UploadError(request.status, (answer as Partial<Problem>).detail ?? ''))
    }
    request.open(method, address)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.send(body)
  })
}

/** Null for a proxy's page, and everything else that is no answer of Baton's. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
