// Two files come out: the chat, named by its content, and the loader, which knows that name. Sizes are checked here.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'
import { shortWords } from './short-words.ts'
import { smaller } from './smaller.ts'
import { tokensCss } from './src/theme/tokens.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = join(root, 'dist')

/**
 * Gzipped bytes. `chat` is everything that every chat loads after the loader: to open it, to ask, to see that an answer is
 * being written, to reach a person, in the largest language. `answers` draws what comes back, and is loaded with the first
 * letter that is typed. `part` is the largest of what comes when it is first needed, `parts` all of that.
 */
const BUDGET = {
  loader: 1024,
  chat: 20 * 1024,
  answers: 4.6 * 1024,
  part: 3.8 * 1024,
  parts: 22.75 * 1024,
}
const NAMES = Object.keys(BUDGET) as (keyof typeof BUDGET)[]

const shared: UserConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __TOKENS__: JSON.stringify(tokensCss()) },
  // Preact's types, and our own drawing: a quarter of its weight. See docs/decisions.
  resolve: {
    alias: [
      { find: /^preact$/, replacement: join(root, 'src/draw/render.ts') },
      { find: /^preact\/(hooks|jsx-runtime)$/, replacement: join(root, 'src/draw/$1.ts') },
    ],
  },
}
/** Browsers of mid-2024 and later; older ones would need every colour three times. */
const cssTarget = ['chrome123', 'firefox120', 'safari17.5']

const output = {
  minify: true,
  entryFileNames: 'c-[hash:6].js',
  chunkFileNames: 'c-[hash:6].js',
  hashCharacters: 'base36' as const,
  // What every chat loads is one file, which the later parts take from what they share with it.
  codeSplitting: { groups: [{ name: 'chat', test: /widget\/src\/main\.ts$/ }] },
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
    rolldownOptions: { output, preserveEntrySignatures: 'allow-extension' },
  },
  plugins: [shortWords(join(root, 'src')), smaller(), loader()],
})

type Built = { name: string; imports: string[]; isEntry: boolean; of: string }

function loader(): Plugin {
  let files: Built[] = []
  return {
    name: 'baton-loader',
    writeBundle(_, bundle) {
      files = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? [
              {
                name: file.fileName,
                imports: file.imports,
                isEntry: file.isEntry,
                of: file.facadeModuleId ?? '',
              },
            ]
          : [],
      )
    },
    async closeBundle() {
      const chat = files.find(({ isEntry }) => isEntry)?.name
      if (!chat) return
      await build({
        ...shared,
        plugins: [smaller()],
        define: { ...shared.define, __CHAT__: JSON.stringify(`widget/${chat}`) },
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
      await compress()
      check(files)
    },
  }
}

/** Compressed once here instead of at each request. */
async function compress(): Promise<void> {
  // Not before it is needed: it takes over how this process speaks of its errors.
  const { gzipAsync } = await import('@gfx/zopfli')
  for (const name of readdirSync(outDir).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(outDir, name))
    // It takes its time, once, for a thirtieth less than zlib.
    writeFileSync(join(outDir, `${name}.gz`), await gzipAsync(text, { numiterations: 5 }))
    writeFileSync(join(outDir, `${name}.br`), brotliCompressSync(text))
  }
}

function check(files: Built[]): void {
  const always = withImports(files, files.find(({ isEntry }) => isEntry)?.name ?? '')
  const others = files.filter(({ name }) => !always.includes(name))
  const languages = others.filter(({ of }) => /\/i18n\/\w+\.ts$/.test(of)).map(({ name }) => name)
  const more = others.filter(({ of }) => /\/i18n\/more\//.test(of)).map(({ name }) => name)
  const answers = others.filter(({ of }) => of.endsWith('/answers.tsx')).map(({ name }) => name)
  const first = [...languages, ...answers]
  const parts = others.map(({ name }) => name).filter((name) => !first.includes(name))
  const drawn = parts.filter((name) => !more.includes(name))
  const sizes = {
    loader: gzipped('widget.js'),
    chat: sum(always) + largest(languages),
    answers: sum(answers),
    part: largest(parts),
    parts: sum(drawn) + largest(more),
  }
  for (const part of NAMES) console.log(`${part}: ${sizes[part]} of ${BUDGET[part]} bytes gzipped`)
  const over = NAMES.find((of) => sizes[of] > BUDGET[of])
  if (over) throw new Error(`The widget's ${over} is over its budget.`)
}

/** What a file makes the browser load at once, itself included. */
function withImports(files: Built[], name: string, known: string[] = []): string[] {
  if (known.includes(name)) return known
  const { imports = [] } = files.find((file) => file.name === name) ?? {}
  return imports.reduce((all, next) => withImports(files, next, all), [...known, name])
}

function sum(names: string[]): number {
  return names.reduce((total, name) => total + gzipped(name), 0)
}

function largest(names: string[]): number {
  return Math.max(0, ...names.map(gzipped))
}

function gzipped(name: string): number {
  return readFileSync(join(outDir, `${name}.gz`)).length
}
