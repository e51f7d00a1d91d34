// Builds the desk into files that the server hands out under /desk/, compressed once here instead of at each request.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv, type Plugin, type Rolldown } from 'vite'

/** Gzipped bytes that are loaded before anything can be drawn, sign-in included. */
const SHELL_BUDGET = 130 * 1024

export default defineConfig(({ mode }) => {
  // Only for developing: where the server listens that answers /api and /ws.
  const server = loadEnv(mode, import.meta.dirname, 'BATON_').BATON_URL ?? 'http://127.0.0.1:3000'
  return {
    root: import.meta.dirname,
    base: '/desk/',
    plugins: [react(), tailwindcss(), compressed()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: ['chrome125', 'firefox125', 'safari17.5'],
      // Everything is a file: the page's policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', tags: ['$initial'], priority: 2 },
              { name: deskOf(), debugName: 'desk', priority: 1 },
              {
                name: 'shared',
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: 5_000,
              },
            ],
          },
        },
      },
    },
    server: { proxy: { '/api': server, '/demo': server, '/ws': { target: server, ws: true } } },
  }
})

/**
 * What the desk opens with: its frame and its list, with all that they import, in one file. As sixty small ones they took
 * half a second longer.
 */
const DESK = ['app/shell.tsx', 'inbox/inbox-page.tsx', 'inbox/nothing-open.tsx']

function deskOf(): Rolldown.CodeSplittingNameFunction {
  const known = new Set<string>()
  return (id, context) => {
    const need = (one: string) => {
      if (known.has(one)) return
      known.add(one)
      for (const each of context.getModuleInfo(one)?.importedIds ?? []) need(each)
    }
    if (known.size === 0) for (const name of DESK) need(join(import.meta.dirname, 'src', name))
    return known.has(id) ? 'desk' : null
  }
}

function compressed(): Plugin {
  return {
    name: 'baton-compressed',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      const sizes = new Map<string, number>()
      for (const { fileName } of Object.values(bundle)) {
        if (!/\.(js|css|svg)$/.test(fileName)) continue
        const text = readFileSync(join(dir, fileName))
        const zipped = gzipSync(text, { level: 9 })
        writeFileSync(join(dir, `${fileName}.gz`), zipped)
        writeFileSync(join(dir, `${fileName}.br`), brotliCompressSync(text))
        sizes.set(fileName, zipped.length)
      }
      const shell = shellOf(bundle).reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)
      console.log(`shell: ${shell} of ${SHELL_BUDGET} bytes gzipped`)
      if (shell > SHELL_BUDGET) throw new Error('The shell of the desk is over its budget.')
    },
  }
}

/** The entry, and whatever it cannot begin without. */
function shellOf(bundle: Rolldown.OutputBundle): string[] {
  const needed = new Set<string>()
  const need = (name: string) => {
    const file = bundle[name]
    if (file?.type !== 'chunk' || needed.has(name)) return
    needed.add(name)
    for (const each of file.imports) need(each)
  }
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.isEntry) need(file.fileName)
  }
  return [...needed]
}
