// Signs what a host application says of its customer: a JWT with HS256, by WebCrypto, so that it needs no library.

export async function signIdentity(
  claims: Record<string, unknown>,
  { secret, keyId }: { secret: string; keyId: string },
): Promise<string> {
  const header = { alg: 'HS256', typ: 'JWT', kid: keyId }
  const signed = `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const bytes = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, bytes.encode(signed))
  return `${signed}.${encode(new Uint8Array(signature))}`
}

function encode(value: string | Uint8Array): string {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
