// Where the webhooks of a connection arrive. The last part of the address cannot be guessed: some desks sign nothing.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

export type WebhookUrls = {
  of(workspaceId: string, connectionId: string): string
  /** Of a channel: those stand elsewhere, so that a look at an address says what it is for. */
  ofChannel(workspaceId: string, channel: { kind: string; id: string }): string
  isProof(workspaceId: string, connectionId: string, proof: string): boolean
}

export const WEBHOOK_PATH = '/webhooks/:workspaceId/:connectionId/:proof'

export const HOOK_PATH = '/hooks/:kind/:workspaceId/:connectionId/:proof'

export function webhookUrls(secret: string, publicUrl: string): WebhookUrls {
  const key = Buffer.from(hkdfSync('sha256', secret, 'baton', 'addresses of webhooks', 32))
  const proofOf = (workspaceId: string, connectionId: string) =>
    createHmac('sha256', key).update(`${workspaceId} ${connectionId}`).digest('base64url')

  return {
    of: (workspaceId, connectionId) =>
      `${publicUrl}/webhooks/${workspaceId}/${connectionId}/${proofOf(workspaceId, connectionId)}`,
    ofChannel: (workspaceId, { kind, id }) =>
      `${publicUrl}/hooks/${kind}/${workspaceId}/${id}/${proofOf(workspaceId, id)}`,
    isProof(workspaceId, connectionId, proof) {
      const expected = Buffer.from(proofOf(workspaceId, connectionId))
      const claimed = Buffer.from(proof)
      return claimed.length === expected.length && timingSafeEqual(claimed, expected)
    },
  }
}
