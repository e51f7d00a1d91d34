// Slack's Web API as far as we use it. It answers 200 to nearly everything and says in `ok` whether it worked. Facts:
// docs.slack.dev/reference/methods.
import * as z from 'zod'
import type { DeskFile, Io } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { fetchFile, notToBeHad } from '../../fetch-file.ts'
import { jsonApi } from '../../json-api.ts'
import { textOf } from './text.ts'
import { type File, type Message, Messages } from './wire.ts'

export type WebApi = {
  /** Methods that write take JSON. */
  write<Schema extends z.ZodType>(
    method: string,
    args: Record<string, unknown>,
    answer: Schema,
  ): Promise<z.output<Schema>>
  /** Methods that read take forms only. */
  read<Schema extends z.ZodType>(
    method: string,
    args: Record<string, string>,
    answer: Schema,
  ): Promise<z.output<Schema>>
  /** The message that began it first, then the replies, oldest first; empty when there is no such thread. */
  thread(ts: string): Promise<Message[]>
  /** Messages of the channel, latest first, until one is the one; null when it is none of them. */
  search(isIt: (message: Message) => boolean, oldest: string): Promise<Message | null>
  nameOf(userId: string): Promise<string>
  /** Fetched when it is opened. */
  fileOf(file: File, nth: number): DeskFile
}

/** As many as Slack recommends for a page. */
const PAGE = '200'
const MAX_PAGES = 50

export function webApi(
  { botToken, channel }: { botToken: string; channel: string },
  io: Io,
): WebApi {
  const headers = { authorization: `Bearer ${botToken}` }
  const api = jsonApi({ name: 'Slack', baseUrl: io.baseUrl, fetch: io.fetch, headers })

  async function ask<Schema extends z.ZodType>(
    method: string,
    call: { body: unknown } | { form: Record<string, string> },
    answer: Schema,
  ): Promise<z.output<Schema>> {
    const said = await api.call(`/${method}`, Said, { method: 'POST', ...call })
    if (!said.ok) throw refusal(method, said.error ?? 'no reason given', said.needed)
    const understood = answer.safeParse(said)
    if (understood.success) return understood.data
    const [issue] = understood.error.issues
    throw new DeliveryError(
      `Slack answered ${method} with something we do not understand (${issue?.path.join('.')}: ${issue?.message}).`,
      { retry: true, unknown: 'body' in call },
    )
  }

  const read: WebApi['read'] = (method, form, answer) => ask(method, { form }, answer)

  async function* pagesOf(method: string, args: Record<string, string>) {
    let cursor = ''
    for (let page = 0; page < MAX_PAGES; page++) {
      const form = { ...args, channel, limit: PAGE, include_all_metadata: 'true' }
      const answer = await read(method, cursor === '' ? form : { ...form, cursor }, Messages)
      yield answer.messages
      cursor = answer.response_metadata?.next_cursor ?? ''
      if (cursor === '') return
    }
    throw new DeliveryError(
      `The channel has more than ${MAX_PAGES * Number(PAGE)} messages to look through. Give Baton a channel of its own.`,
      { retry: false, unknown: true },
    )
  }

  return {
    read,
    write: (method, body, answer) => ask(method, { body }, answer),

    async thread(ts) {
      // The message that began it comes with every page.
      const all = new Map<string, Message>()
      try {
        for await (const page of pagesOf('conversations.replies', { ts }))
          for (const message of page) all.set(message.ts, message)
      } catch (error) {
        if (isReason(error, 'thread_not_found')) return []
        throw error
      }
      return [...all.values()].sort((a, b) => (a.ts < b.ts ? -1 : 1))
    },

    async search(isIt, oldest) {
      for await (const page of pagesOf('conversations.history', { oldest })) {
        const found = page.find(isIt)
        if (found) return found
      }
      return null
    },

    async nameOf(user) {
      try {
        const { name, real_name, profile } = (await read('users.info', { user }, Who)).user
        return profile?.display_name || real_name || name || UNNAMED
      } catch (error) {
        // Somebody of another workspace: their words must not be held up by their name.
        if (isReason(error, 'user_not_found') || isReason(error, 'user_not_visible')) return UNNAMED
        throw error
      }
    },

    fileOf: (file, nth) => fileOf(io, file, { headers, nth }),
  }
}

const FILES_AT = 'files.slack.com'
const isHtml = (contentType: string | null | undefined) => /^text\/html\b/i.test(contentType ?? '')

/** Without the right to read files Slack answers with a page to sign in at, which must not go to the customer. */
function fileOf(
  io: Io,
  file: File,
  { headers, nth }: { headers: Record<string, string>; nth: number },
): DeskFile {
  const { id = String(nth), mimetype, size, is_external: isExternal } = file
  const name = file.name || 'file'
  const url = file.url_private_download || file.url_private
  const isPage = (contentType: string) => isHtml(contentType) && !isHtml(mimetype)
  return {
    ...{ id, name, size: size ?? undefined },
    async open() {
      if (!url || isExternal) throw notToBeHad(name, 'Slack has no copy of it that we may read.')
      return fetchFile(io, { name, url, headers: () => headers, filesAt: FILES_AT, isPage })
    },
  }
}

const UNNAMED = 'Teammate'

/** A refusal in Slack's word for it. */
class Refused extends DeliveryError {
  readonly reason: string
  constructor(reason: string, words: string, retry: boolean, unknown: boolean) {
    super(words, { retry, unknown })
    this.reason = reason
  }
}

function isReason(error: unknown, reason: string): boolean {
  return error instanceof Refused && error.reason === reason
}

const BROKEN = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']
const BUSY = ['ratelimited', 'rate_limited', 'message_limit_exceeded']
const REMEDIES: Record<string, string> = {
  not_in_channel: 'Invite the app: write /invite and its name in the channel.',
  channel_not_found: 'Enter the channel’s id, and invite the app when the channel is private.',
  is_archived: 'The channel is archived: enter another one.',
  invalid_auth: 'Enter the Bot User OAuth Token of the app as it is installed now.',
  not_authed: 'Enter the Bot User OAuth Token.',
  account_inactive: 'The app was removed: install it again and enter its new token.',
  token_revoked: 'Install the app again and enter its new token.',
  missing_scope: 'Add it under OAuth & Permissions, and install the app again.',
}

function refusal(method: string, reason: string, needed: string | undefined): Refused {
  const words = [`Slack refused ${method}: ${reason}${needed ? ` (${textOf(needed)})` : ''}.`]
  if (REMEDIES[reason]) words.push(REMEDIES[reason])
  const isBroken = BROKEN.includes(reason)
  return new Refused(reason, words.join(' '), isBroken || BUSY.includes(reason), isBroken)
}

const Said = z.looseObject({
  ok: z.boolean(),
  error: z.string().optional(),
  needed: z.string().optional(),
})
const Who = z.object({
  user: z.object({
    name: z.string().optional(),
    real_name: z.string().optional(),
    profile: z.object({ display_name: z.string().optional() }).optional(),
  }),
})
