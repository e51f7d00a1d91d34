// Builds the pages of examples as their own tools would: the one of React once with each React, for a browser and for a
// server.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

export const REACTS = {
  '19': here('../node_modules'),
  '18': here('../packages/react-18/node_modules'),
}
export type ReactVersion = keyof typeof REACTS

export async function builtPage(react: ReactVersion): Promise<{ html: string; script: string }> {
  const script = await bundle(react, 'react/browser.tsx', false)
  const server = await bundle(react, 'react/server.tsx', true)
  const { drawn } = await ran(server)
  if (!drawn.version.startsWith(`${react}.`)) throw new Error(`This is React ${drawn.version}.`)
  return { html: `<div id="app">${drawn.html}</div><script src="/page.js"></script>`, script }
}

/** A bundle asks where it is, so it has to be a file. */
async function ran(code: string): Promise<{ drawn: { version: string; html: string } }> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-react-'))
  try {
    const file = join(folder, 'server.mjs')
    await writeFile(file, code)
    return await import(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The script of a page without a framework. */
export function builtScript(entry: string): Promise<string> {
  return bundle('19', entry, false)
}

async function bundle(react: ReactVersion, entry: string, ssr: boolean): Promise<string> {
  const modules = REACTS[react]
  const result = await build({
    ...{ root: here('.'), configFile: false, logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { alias: { react: `${modules}/react`, 'react-dom': `${modules}/react-dom` } },
    oxc: { jsx: { runtime: 'automatic' } },
    ...(ssr ? { ssr: { noExternal: true as const, target: 'node' as const } } : {}),
    build: {
      ...{ write: false, minify: false, ssr, modulePreload: false },
      rolldownOptions: {
        input: here(entry),
        output: { format: ssr ? 'es' : 'iife' },
      },
    },
  })
  const [{ output } = { output: [] }] = [result].flat() as { output: { code?: string }[] }[]
  return output[0]?.code ?? ''
}
