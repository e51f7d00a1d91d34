// MCP servers whose tools the assistant may use. A tool is pinned as an operator saw it: what a server changes later is
// withdrawn until somebody has looked at it again.
import * as z from 'zod'
import { SecretRef } from './secret.ts'

export const McpAuth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('bearer'), secret: SecretRef }),
  z.strictObject({
    kind: z.literal('header'),
    name: z
      .string()
      .regex(/^[\w-]{1,100}$/, 'must be the name of a header, such as x-api-key')
      .refine((name) => !/^(host|content-.*|mcp-.*|accept)$/i.test(name), 'is not yours to set'),
    secret: SecretRef,
  }),
])
export type McpAuth = z.infer<typeof McpAuth>

export const McpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://tools.example.com/mcp' })
  .max(2_000)
  .refine(
    (url) => URL.canParse(url) && !new URL(url).username,
    'must not hold a user name or password; use a credential',
  )

/** What a server says of a tool, as far as it matters to whoever allows it. */
export const McpTool = z.strictObject({
  name: z.string().min(1).max(128),
  title: z.string().max(200).default(''),
  description: z.string().max(4_000).default(''),
  inputSchema: z.record(z.string(), z.unknown()),
  /** The server's own word for it; only a hint. */
  readOnly: z.boolean().default(false),
  /** Of everything above: another one means that the tool is not what was allowed. */
  hash: z.string().min(1).max(64),
})
export type McpTool = z.infer<typeof McpTool>

export const AllowedTool = z.strictObject({
  ...McpTool.shape,
  /** Asked of the customer for everything that does not say it only reads. */
  approval: z.enum(['never', 'customer']),
})
export type AllowedTool = z.infer<typeof AllowedTool>

export const McpServer = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,19}$/, 'must be 1 to 20 small letters and digits, a letter first'),
  url: McpUrl,
  auth: McpAuth.default({ kind: 'none' }),
  enabled: z.boolean().default(true),
  tools: z
    .array(AllowedTool)
    .max(100)
    .refine(
      (tools) => JSON.stringify(tools).length <= 40_000,
      'must be at most 40,000 characters in all; allow fewer tools',
    )
    .default([]),
  timeoutSeconds: z.number().int().min(1).max(30).default(15),
  maxBytes: z.number().int().min(1_000).max(262_144).default(65_536),
})
export type McpServer = z.infer<typeof McpServer>

export const McpSettings = z.strictObject({
  servers: z
    .array(McpServer)
    .max(20)
    .superRefine((servers, context) => {
      servers.forEach(({ name }, index) => {
        if (servers.findIndex((other) => other.name === name) < index)
          context.addIssue({
            code: 'custom',
            path: [index, 'name'],
            message: `is there twice: ${name}`,
          })
      })
    })
    .default([]),
})
export type McpSettings = z.infer<typeof McpSettings>
