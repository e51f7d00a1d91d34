// A call of an endpoint as it is typed into a shell: with every field that must be there, and a value of its kind.
type Json = { [key: string]: unknown }

export type Called = {
  method: string
  path: string
  /** Names of the proofs, one of which is enough. */
  proofs: string[]
  body: Json | null
  takesFile: boolean
  /** Its version is named in a header, so that it need not be in the body. */
  isEdit?: boolean
}

/** `$BATON_URL` and the proofs are left to whoever calls. */
export function curlOf({ method, path, proofs, body, takesFile, isEdit }: Called): string {
  const verb = method === 'get' ? [] : [`-X ${method.toUpperCase()}`]
  const [proof] = proofs.flatMap((name) => HEADERS[name] ?? [])
  const sent = takesFile
    ? ["--data-binary '@file'"]
    : body
      ? ["-H 'content-type: application/json'", `-d '${quoted(JSON.stringify(exampleOf(body)))}'`]
      : []
  const version = isEdit ? ['-H "if-match: $ETAG"'] : []
  const parts = [...verb, `"$BATON_URL${path}"`, ...(proof ? [proof] : []), ...version, ...sent]
  return `curl ${parts.join(' \\\n  ')}`
}

/** What the schema asks for, and nothing that may be left out. */
export function exampleOf(schema: Json): unknown {
  if ('const' in schema) return schema.const
  if ('default' in schema) return schema.default
  if (Array.isArray(schema.enum)) return schema.enum[0]
  const options = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as Json[] | undefined
  if (options?.[0]) return exampleOf(options[0])
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') {
    const properties = (schema.properties ?? {}) as Record<string, Json>
    const required = (schema.required as string[] | undefined) ?? []
    return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name] ?? {})]))
  }
  if (type === 'array') return schema.minItems ? [exampleOf((schema.items as Json) ?? {})] : []
  if (type === 'integer' || type === 'number')
    return Math.max(0, Number(schema.minimum ?? schema.exclusiveMinimum ?? 0))
  if (type === 'boolean') return false
  if (type === 'null') return null
  return WORDS[String(schema.format)] ?? '…'
}

/** A shell ends a quote at the next one. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''")
}

const WORDS: Record<string, string> = {
  email: 'sam@example.com',
  'date-time': '2030-01-31T09:00:00Z',
  uri: 'https://example.com/',
}

const HEADERS: Record<string, string> = {
  publishableKey: '-H "x-baton-key: $BATON_KEY"',
  conversationToken: '-H "authorization: Bearer $TOKEN"',
  deviceToken: '-H "authorization: Bearer $DEVICE_TOKEN"',
  accessKey: '-H "authorization: Bearer $ACCESS_KEY"',
  session: '-b "$COOKIE"',
}
