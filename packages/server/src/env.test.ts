import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readEnv, type Source } from './env.ts'
import { envExample } from './env-example.ts'

const SECRET = 'a secret of more than thirty-two characters'

test('nothing has to be set', () => {
  const { dataDir, ...env } = readEnv({ BATON_SECRET: SECRET })
  expect(env).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: undefined,
    databaseUrl: undefined,
    secret: SECRET,
    formerSecrets: [],
    privateHosts: [],
    proxies: 0,
    limited: true,
    model: { provider: 'built-in' },
    logLevel: 'info',
    warnings: [],
  })
  expect(path.basename(dataDir)).toBe('.data')
  expect(path.isAbsolute(dataDir)).toBe(true)
})

test('an empty value is no value', () => {
  expect(readEnv({ BATON_SECRET: SECRET, PORT: '', DATABASE_URL: ' ' })).toMatchObject({
    port: 3000,
    databaseUrl: undefined,
  })
})

test('all mistakes are listed at once, each with what would be right, none with its value', () => {
  const mistaken: Source = {
    PORT: '70000',
    HOST: 'not a host',
    PUBLIC_URL: 'nowhere.test',
    DATABASE_URL: 'mysql://hunter2@db',
    BATON_SECRET: 'too short',
    LOG_LEVEL: 'loud',
  }
  const words = wordsOf(mistaken)
  for (const name of Object.keys(mistaken)) expect(words).toContain(`  - ${name} must `)
  for (const value of Object.values(mistaken)) expect(words).not.toContain(value)
})

test.each([
  ['PORT', '3000.5'],
  ['PORT', '-1'],
  ['PORT', '0x50'],
  ['PUBLIC_URL', 'https://example.com/help'],
  ['PUBLIC_URL', 'ftp://example.com'],
  ['DATABASE_URL', 'postgres:/nowhere'],
  ['DATABASE_URL', 'postgres://db:port/baton'],
])('%s=%s is refused', (name, value) => {
  expect(wordsOf({ BATON_SECRET: SECRET, [name]: value })).toContain(`- ${name} must`)
})

test.each([
  ['PORT', '0', { port: 0 }],
  ['HOST', '::', { host: '::' }],
  ['PUBLIC_URL', 'https://help.example.com/', { publicUrl: 'https://help.example.com' }],
  [
    'DATABASE_URL',
    'postgresql:///baton?host=/run',
    { databaseUrl: 'postgresql:///baton?host=/run' },
  ],
])('%s=%s is accepted', (name, value, expected) => {
  expect(readEnv({ BATON_SECRET: SECRET, [name]: value })).toMatchObject(expected)
})

test('a secret is made once, kept, and readable by nobody else', () => {
  const dataDir = path.join(scratch(), 'data')
  const { secret } = readEnv({ BATON_DATA_DIR: dataDir })
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(readEnv({ BATON_DATA_DIR: dataDir }).secret).toBe(secret)
  expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

test('a folder that cannot be made, and a secret that is damaged, are mistakes in words', () => {
  const folder = scratch()
  writeFileSync(path.join(folder, 'file'), '')
  const words = wordsOf({ BATON_DATA_DIR: path.join(folder, 'file', 'data') })
  expect(words).toContain('BATON_DATA_DIR must be a folder in which Baton may make and read files')

  writeFileSync(path.join(folder, 'secret'), '')
  expect(wordsOf({ BATON_DATA_DIR: folder })).toContain('which is damaged')
})

test('secrets may come from files', () => {
  const file = path.join(scratch(), 'secret')
  writeFileSync(file, `${SECRET}\n`)
  expect(readEnv({ BATON_SECRET_FILE: file }).secret).toBe(SECRET)
})

test('a file that is missing, or beside a value, is a mistake', () => {
  const words = wordsOf({
    BATON_SECRET: SECRET,
    BATON_SECRET_FILE: '/nowhere/secret',
    DATABASE_URL_FILE: '/nowhere/url',
  })
  expect(words).toContain('BATON_SECRET and BATON_SECRET_FILE are both set')
  expect(words).toContain('DATABASE_URL_FILE must name a file that can be read (ENOENT)')
})

test('a name that nothing reads is worth a warning', () => {
  const { warnings } = readEnv({ BATON_SECRET: SECRET, BATON_DATADIR: '/data', HOME: '/root' })
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toContain('BATON_DATADIR is set, but nothing reads it')
})

test('.env.example is what the schema says (npm run env-example writes it)', () => {
  expect(readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')).toBe(envExample())
})

function wordsOf(source: Source): string {
  try {
    readEnv(source)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

function scratch(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton-env-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test.each([
  [
    { LLM_MODEL: 'gpt-5-mini', LLM_API_KEY: 'k' },
    { provider: 'openai', model: 'gpt-5-mini' },
  ],
  [
    { LLM_MODEL: 'anthropic:claude-sonnet-4-5', LLM_API_KEY: 'k' },
    { provider: 'anthropic', model: 'claude-sonnet-4-5' },
  ],
  [
    { LLM_MODEL: 'qwen3:8b', LLM_BASE_URL: 'http://localhost:11434/v1' },
    { provider: 'openai-compatible', model: 'qwen3:8b' },
  ],
  [
    { LLM_MODEL: 'google:g', LLM_API_KEY: 'k', LLM_BASE_URL: 'https://proxy.test/v1' },
    { provider: 'google', model: 'g' },
  ],
])('%j chooses a model', (given, model) => {
  expect(readEnv({ BATON_SECRET: SECRET, ...given }).model).toMatchObject(model)
})

test.each([
  [{ LLM_API_KEY: 'hunter2' }, 'LLM_MODEL must'],
  [{ LLM_MODEL: 'gpt-5-mini' }, 'LLM_API_KEY must'],
  [{ LLM_MODEL: 'openai-compatible:x' }, 'LLM_BASE_URL must'],
  [{ LLM_MODEL: 'x', LLM_BASE_URL: 'localhost:11434' }, 'LLM_BASE_URL must'],
  [{ LLM_MODEL: 'x', LLM_BASE_URL: 'http://me:hunter2@localhost/v1' }, 'LLM_BASE_URL must'],
])('half a model is refused with what is missing: %j', (given, words) => {
  const refused = wordsOf({ BATON_SECRET: SECRET, ...given })
  expect(refused).toContain(words)
  expect(refused).not.toContain('hunter2')
})
