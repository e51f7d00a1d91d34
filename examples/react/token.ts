// The route of a host application that says who its customer is, for Next.js, Hono, or whatever takes a Request.
import { createAssistantTokenHandler } from '@baton/react/server'

type SignedIn = { id: string; email: string; name: string; plan: string }

export function tokenRoute(
  settings: { secret: string; keyId: string },
  signedIn: (request: Request) => Promise<SignedIn | null>,
) {
  return createAssistantTokenHandler({
    ...settings,
    async getEndUser(request) {
      const user = await signedIn(request)
      if (!user) return null
      const { id, email, name, plan } = user
      return { id, email, name, attributes: { plan } }
    },
  })
}
