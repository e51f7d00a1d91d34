// The only file that reads the environment. One schema says what may be set; `.env.example` is made from it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ModelSettings } from '@baton/contract'
import * as z from 'zod'
import { modelIn } from './env-model.ts'
import { keptSecret, mistaken, SHORTEST_SECRET } from './kept-secret.ts'
import { ROOT } from './places.ts'

export type Source = Record<string, string | undefined>

export type Env = {
  /** 0: any that is free. */
  port: number
  host: string
  /** Undefined: Baton starts a PostgreSQL of its own in `dataDir`. */
  databaseUrl: string | undefined
  /** Absolute. */
  dataDir: string
  /** Signs tokens and sessions. Never shown. */
  secret: string
  /** Under which connections' secrets may still be sealed. Never shown. */
  formerSecrets: string[]
  /** Of our own network, with or without a port. */
  privateHosts: string[]
  /** Without a slash at its end. */
  publicUrl: string | undefined
  /** How many proxies of ours stand before us. */
  proxies: number
  limited: boolean
  /** Which model answers; `built-in` where none is chosen. With its key. */
  model: ModelSettings
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** What is worth telling an operator but no reason to stop: names nobody reads. */
  warnings: string[]
}

/** For the few that are not settings of the server, such as the database of the tests. */
export const environment: Source = process.env

export const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 (any free port) to 65535, such as 3000')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535, such as 3000')
    .default(3000)
    .describe('Where Baton listens for browsers and the API; 0 takes any free port'),
  HOST: z
    .string()
    .regex(
      /^[\w.:-]+$/,
      'must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0',
    )
    .default('127.0.0.1')
    .describe(
      'On which address. Only this machine by default, so that a first try is not open to the network before its first operator has signed up; 0.0.0.0 in a container or behind a proxy',
    ),
  PUBLIC_URL: z
    .string()
    .refine(
      isOrigin,
      'must be how browsers reach Baton, without a path, such as https://help.example.com',
    )
    .transform((url) => url.replace(/\/$/, ''))
    .optional()
    .describe('How browsers reach Baton, when that is not http://HOST:PORT'),
  DATABASE_URL: z
    .string()
    .refine(
      isPostgresUrl,
      'must be the URL of a PostgreSQL, such as postgres://user:password@localhost:5432/baton',
    )
    .optional()
    .describe('A PostgreSQL 15 or newer. Without it Baton starts its own in BATON_DATA_DIR'),
  BATON_DATA_DIR: z
    .string()
    .default(path.join(ROOT, '.data'))
    .transform((folder) => path.resolve(folder))
    .describe(
      'The folder for what Baton has to keep; made when missing. `.data` beside package.json by default',
    ),
  BATON_SECRET: z
    .string()
    .min(
      SHORTEST_SECRET,
      `must have at least ${SHORTEST_SECRET} characters; this makes one: openssl rand -base64 33`,
    )
    .optional()
    .describe(
      'Signs tokens and sessions, so all processes on one database need the same. Without it one is made and kept in BATON_DATA_DIR',
    ),
  BATON_FORMER_SECRETS: z
    .string()
    .transform((list) => list.split(',').map((secret) => secret.trim()))
    .refine(
      (secrets) => secrets.every((secret) => secret.length >= SHORTEST_SECRET),
      `must be secrets of at least ${SHORTEST_SECRET} characters, with commas between them`,
    )
    .default([])
    .describe(
      'What BATON_SECRET was before, with commas between: passwords and tokens of connections that were sealed with them can still be opened',
    ),
  BATON_PRIVATE_HOSTS: z
    .string()
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
    .refine(
      (hosts) => hosts.every((host) => /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/.test(host)),
      'must be hosts separated by commas, such as wiki.internal, 10.0.0.7:8080',
    )
    .default([])
    .describe(
      'Hosts of your own network that websites may be read from and that actions and MCP servers may reach, these also without TLS; all other private addresses are refused',
    ),
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, 'must be how many proxies of yours stand before Baton, from 0 to 9, such as 1')
    .transform(Number)
    .default(0)
    .describe(
      'How many proxies of yours a request comes through. Each must add whom it heard from to x-forwarded-for; only then are limits kept for each address on the internet',
    ),
  BATON_LIMITS: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('on')
    .describe(
      'Whether customers, addresses and workspaces may have only so much a minute (Settings, Identity & limits); off where a proxy sees to that, or where load is measured',
    ),
  BATON_API_KEY: z
    .string()
    .max(200, 'must be an access key as the desk shows it')
    .optional()
    .describe(
      'For `npx baton mcp` alone: the access key it sends. The server does not read it. Never shown',
    ),
  LLM_MODEL: z
    .string()
    .regex(
      /^(?:(?:openai|anthropic|google|openai-compatible):)?\S{1,200}$/,
      'must name a model, such as gpt-5-mini, anthropic:claude-sonnet-4-5 or, with LLM_BASE_URL, qwen3:8b',
    )
    .optional()
    .describe(
      'The model that answers, such as openai:gpt-5-mini, anthropic:claude-sonnet-4-5 or google:gemini-2.5-flash; with LLM_BASE_URL any name that server knows. Without it the documents answer alone',
    ),
  LLM_API_KEY: z
    .string()
    .max(4_000, 'must be the key as the provider shows it')
    .optional()
    .describe('The key of that model. Never shown'),
  LLM_BASE_URL: z
    .string()
    .refine(isHttpUrl, 'must be an address such as http://localhost:11434/v1')
    .optional()
    .describe(
      'Where a server answers that speaks like OpenAI: Ollama, vLLM, LM Studio and many others',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info')
    .describe('How much is logged'),
})

/** May also be given as NAME_FILE, the path of a file with the value in it, as container platforms hand out secrets. */
export const FROM_FILE = ['DATABASE_URL', 'BATON_SECRET', 'LLM_API_KEY'] as const

/**
 * Throws one error that lists every mistake in words, without any value. An empty value is no value.
 * Makes the data folder and, when none is given, the secret in it.
 */
export function readEnv(source: Source = environment): Env {
  const { given, mistakes } = withFiles(source)
  const parsed = settings.safeParse(given)
  for (const { path, message } of parsed.error?.issues ?? []) {
    mistakes.push(`${String(path[0])} ${message}`)
  }
  const model = modelIn(parsed.data ?? {}, mistakes)
  if (!parsed.success || mistakes.length > 0) throw mistaken(mistakes)
  const { DATABASE_URL, BATON_DATA_DIR, BATON_SECRET, LOG_LEVEL } = parsed.data
  return {
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    privateHosts: parsed.data.BATON_PRIVATE_HOSTS,
    publicUrl: parsed.data.PUBLIC_URL,
    databaseUrl: DATABASE_URL,
    dataDir: BATON_DATA_DIR,
    secret: BATON_SECRET ?? keptSecret(BATON_DATA_DIR),
    formerSecrets: parsed.data.BATON_FORMER_SECRETS,
    proxies: parsed.data.TRUST_PROXY,
    limited: parsed.data.BATON_LIMITS === 'on',
    model,
    logLevel: LOG_LEVEL,
    warnings: unknownNames(source),
  }
}

function withFiles(source: Source): { given: Source; mistakes: string[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const mistakes: string[] = []
  for (const name of FROM_FILE) {
    const file = given[`${name}_FILE`]
    if (!file) continue
    if (given[name]) mistakes.push(`${name} and ${name}_FILE are both set; keep one of them`)
    try {
      given[name] = readFileSync(file, 'utf8').trim()
      if (!given[name]) mistakes.push(`${name}_FILE names an empty file; it must hold the value`)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      mistakes.push(`${name}_FILE must name a file that can be read (${code})`)
    }
  }
  return { given, mistakes }
}

function unknownNames(source: Source): string[] {
  const known = [...Object.keys(settings.shape), ...FROM_FILE.map((name) => `${name}_FILE`)]
  return Object.keys(source)
    .filter((name) => name.startsWith('BATON_') && !known.includes(name))
    .map((name) => `${name} is set, but nothing reads it. Known are ${known.join(', ')}.`)
}

function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
}

function isHttpUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && !new URL(text).username
}

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false
  const { pathname, search, hash, username } = new URL(text)
  return pathname === '/' && !search && !hash && !username
}
