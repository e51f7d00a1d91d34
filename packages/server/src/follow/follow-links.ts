// Addresses of the page on which a customer follows what becomes of their request. Whoever has one may read it and add to
// it, so it names one conversation of one customer, ends by itself, and can be ended.
import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { FollowPage } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { Settings } from '../settings/settings.ts'
import type { Ref } from '../store/store.ts'

export type Followed = Ref & {
  /** Seconds since 1970. */
  issuedAt: number
  /** Whose it was when the link was made. */
  whose: string
}

export type FollowLinks = {
  /** Null where operators have switched the page off. */
  url(ref: Ref, conversation: Pick<Conversation, 'customer'>): Promise<string | null>
  /** Null for one that is forged, too old or ended. */
  read(token: string): Promise<Followed | null>
  isFor(followed: Followed, conversation: Pick<Conversation, 'customer'>): boolean
}

type Around = {
  settings: Pick<Settings, 'read'>
  secret: string
  linkBase: string
  now: () => number
}

export const FOLLOW_PATH = '/follow/:token'
const MAC_BYTES = 18
const DAY_SECONDS = 86_400

export function createFollowLinks({ settings, secret, linkBase, now }: Around): FollowLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, 'baton', 'links to follow a request', 32))
  const proofOf = (said: string) =>
    createHmac('sha256', key).update(said).digest().subarray(0, MAC_BYTES)

  async function pageOf(workspaceId: string): Promise<FollowPage> {
    return (await settings.read(workspaceId, 'channels')).follow
  }

  return {
    async url({ workspaceId, conversationId }, { customer }) {
      const { enabled, notBefore } = await pageOf(workspaceId)
      if (!enabled) return null
      // The same all day: a mail that is sent a second time has the same words. But after all others were ended.
      const today = Math.floor(now() / 1_000 / DAY_SECONDS) * DAY_SECONDS
      const ended = notBefore === undefined ? 0 : Math.floor(Date.parse(notBefore) / 1_000) + 1
      const issuedAt = Math.max(today, ended)
      const words = [workspaceId, conversationId, issuedAt.toString(36), whoseOf(customer)]
      const said = Buffer.from(words.join(' ')).toString('base64url')
      return `${linkBase}/follow/${said}.${proofOf(said).toString('base64url')}`
    },

    async read(token) {
      const [said = '', proof = '', ...more] = token.length > 800 ? [] : token.split('.')
      const expected = proofOf(said)
      const claimed = Buffer.from(proof, 'base64url')
      if (more.length > 0 || claimed.length !== expected.length) return null
      if (!timingSafeEqual(claimed, expected)) return null
      const [workspaceId, conversationId, issued, whose = ''] = Buffer.from(said, 'base64url')
        .toString()
        .split(' ')
      if (!workspaceId || !conversationId || !issued) return null
      const issuedAt = Number.parseInt(issued, 36)
      const { enabled, days, notBefore } = await pageOf(workspaceId)
      const isOld = now() / 1_000 > issuedAt + (days + 1) * DAY_SECONDS
      const isEnded = notBefore !== undefined && issuedAt * 1_000 <= Date.parse(notBefore)
      return enabled && !isOld && !isEnded ? { workspaceId, conversationId, issuedAt, whose } : null
    },

    isFor: ({ whose }, { customer }) => customer !== null && whose === whoseOf(customer),
  }
}

/** A conversation that has become somebody's who signed in is not open any more to who had it before. */
function whoseOf(customer: Conversation['customer']): string {
  return createHash('sha256')
    .update(customer?.id ?? '')
    .digest('base64url')
    .slice(0, 12)
}
