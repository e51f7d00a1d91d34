// A secret that settings name, and nobody has entered yet.
import type { SecretRef } from '@baton/contract'

/** Stands where one is still to be entered, as after a file of settings came without it. Nothing is kept under it. */
export const SECRET_TO_ENTER: SecretRef = { secretId: 'to-be-entered', hint: '' }

export function isEntered({ secretId }: SecretRef): boolean {
  return secretId !== SECRET_TO_ENTER.secretId
}
