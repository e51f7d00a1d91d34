// Two files come out: the chat, named by its content, and the loader, which knows that name. Sizes are checked here.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = join(root, 'dist')

/**
 * Gzipped bytes. `chat` counts everything that one customer loads after the loader, with the largest language;
 * `later` is what comes only where it is needed: the page's actions, the question for an address, and files.
 */
const BUDGET = { loader: 1024, chat: 30 * 1024, later: 10 * 1024 }

const shared: UserConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
}
/** Browsers of mid-2024 and later; older ones would need every colour three times. */
const cssTarget = ['chrome123', 'firefox120', 'safari17.5']

const output = {
  minify: true,
  entryFileNames: 'widget-[hash:6].js',
  chunkFileNames: 'widget-[hash:6].js',
}

export default defineConfig({
  ...shared,
  build: {
    outDir,
    target: 'es2022',
    cssTarget,
    minify: true,
    cssMinify: true,
    reportCompressedSize: false,
    lib: { entry: join(root, 'src/main.ts'), formats: ['es'] },
    // What comes later takes what it shares from the chat itself: one file fewer to wait for.
    rolldownOptions: { output, preserveEntrySignatures: 'allow-extension' },
  },
  plugins: [loader()],
})

function loader(): Plugin {
  let chat = ''
  let files: { name: string; isEntry: boolean; isLanguage: boolean }[] = []
  return {
    name: 'baton-loader',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        // Kept for bundlers of libraries; here they are only weight.
        if (file.type === 'chunk') file.code = file.code.replaceAll('/* @__PURE__ */', '')
      }
    },
    writeBundle(_, bundle) {
      files = Object.values(bundle).map((file) => ({
        name: file.fileName,
        isEntry: file.type === 'chunk' && file.isEntry,
        isLanguage: file.type === 'chunk' && /\/i18n\//.test(file.facadeModuleId ?? ''),
      }))
      chat = files.find(({ isEntry }) => isEntry)?.name ?? ''
    },
    async closeBundle() {
      if (chat === '') return
      await build({
        ...shared,
        define: { __CHAT__: JSON.stringify(`widget/${chat}`) },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          cssTarget,
          minify: true,
          cssMinify: true,
          reportCompressedSize: false,
          lib: {
            entry: join(root, 'src/loader.ts'),
            formats: ['iife'],
            name: '_',
            fileName: () => 'widget.js',
          },
        },
      })
      compress()
      const others = files.filter(({ isEntry }) => !isEntry)
      const named = (isLanguage: boolean) =>
        others.filter((file) => file.isLanguage === isLanguage).map(({ name }) => name)
      check(chat, named(true), named(false))
    },
  }
}

/** Compressed once here instead of at each request. */
function compress(): void {
  for (const name of readdirSync(outDir).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(outDir, name))
    writeFileSync(join(outDir, `${name}.gz`), gzipSync(text, { level: 9 }))
    writeFileSync(join(outDir, `${name}.br`), brotliCompressSync(text))
  }
}

function check(chat: string, languages: string[], later: string[]): void {
  const language = Math.max(0, ...languages.map(gzipped))
  const sizes = { loader: gzipped('widget.js'), chat: gzipped(chat) + language, later: 0 }
  for (const file of later) sizes.later += gzipped(file)
  for (const part of ['loader', 'chat', 'later'] as const) {
    console.log(`${part}: ${sizes[part]} of ${BUDGET[part]} bytes gzipped`)
    if (sizes[part] > BUDGET[part]) throw new Error(`The ${part} is over its budget.`)
  }
}

function gzipped(name: string): number {
  return readFileSync(join(outDir, `${name}.gz`)).length
}
