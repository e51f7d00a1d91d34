// Why a sign-in at a provider ended without a session. Nothing else of an address is believed.
import { t } from '../words/translate.ts'

const PROBLEMS = {
  expired: () => t('That took too long, or was begun in another browser. Try again.'),
  refused: () => t('The provider did not let you sign in.'),
  failed: () =>
    t('The provider did not answer as it should. An owner finds out why in the log of the server.'),
  unverified: () => t('The provider does not vouch for your e-mail address.'),
  'not-invited': () => t('You are no teammate here yet. Ask for an invitation.'),
  deactivated: () => t('Your account here is deactivated. Ask an owner.'),
  'not-set-up': () => t('Sign-in at a provider is not set up.'),
}

export type SignInProblem = keyof typeof PROBLEMS

export function isSignInProblem(text: unknown): text is SignInProblem {
  return typeof text === 'string' && Object.hasOwn(PROBLEMS, text)
}

export function problemWords(problem: SignInProblem): string {
  return PROBLEMS[problem]()
}
