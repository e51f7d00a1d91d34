// The key by which a Salesforce for tests knows who signs in without a secret.
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { NOW } from '../../testing/io.ts'

const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const PRIVATE_KEY = KEYS.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string

export function isAssertion(assertion: string): boolean {
  const [head = '', claims = '', signature = ''] = assertion.split('.')
  const key = createPublicKey(PRIVATE_KEY)
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${claims}`),
    key,
    Buffer.from(signature, 'base64url'),
  )
  const { iss, sub, aud, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString())
  const seconds = exp - NOW.getTime() / 1_000
  const isForUs = iss === 'baton' && sub === 'bot@acme.example'
  return isSigned && isForUs && aud === 'https://login.salesforce.com' && seconds <= 180
}
