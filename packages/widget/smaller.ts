// What the bundler's own minifier has left, made smaller: by a second minifier, and by short names for what is ours alone.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type MinifyOptions, minify } from 'terser'
import type { Plugin } from 'vite'
import { sources } from './short-words.ts'
import { light } from './src/theme/tokens.ts'

/**
 * Properties that never leave the chat: not the browser's, not on the wire, not kept on the device, not seen by the page.
 * What is said here of one name holds for every object that has it.
 */
const OURS = `
  addRoutes announcement arrived change config connection correctedSeq current deliver deps discard emailSeq
  escalatedAt getSnapshot hasNews historySeq isAway isFixed isHidden isLast isNew isOffline isOpen isWindow kids listeners
  messageStates moments mount nameOf newId onStatus openLive outbox outgoing readSeq replaced retryAfterSeconds snapshot
  sourceUrl speaker storage store streaming suggestionsOf summarySeq takeFocus thumbs timeoutMs timers toField toLatest tray
  typed urlOf vnode wake wantsMail
`
  .trim()
  .split(/\s+/)

/** Those that scripts set keep their names. */
const SET_BY_SCRIPT = ['accent', 'own', 'onAccent', 'onOwn']

const props = Object.fromEntries(OURS.map((name, index) => [`$${name}`, `_${index.toString(36)}`]))
const colours = Object.keys(light).filter((name) => !SET_BY_SCRIPT.includes(name))

export function smaller(): Plugin {
  return {
    name: 'baton-smaller',
    buildStart: () => mustNotBeSaid(),
    // Two names changed for one another change every file that says them: so do the files' names.
    augmentChunkHash: () => createHash('sha256').update(OURS.join()).digest('hex'),
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        // Kept for bundlers of libraries; here it is only weight.
        const code = file.code.replaceAll('/* @__PURE__ */', '')
        file.code = shortColours((await minify(code, options())).code ?? code)
      }
    },
  }
}

/** Said in quotes all the same: in types, as an event of the browser, a class, a sentence, or what is kept on the device. */
const KEPT =
  'addRoutes announcement discard isOpen messageStates onStatus outgoing replaced sourceUrl storage streaming tray'.split(
    ' ',
  )

/** What is looked up by its name in quotes would not be found under a short one. */
function mustNotBeSaid(): void {
  const src = ['src', '../client/src', '../core/src/text', '../core/src/conversation']
  const code = src.map((path) => sources(fileURLToPath(new URL(path, import.meta.url)))).join('\n')
  const said = OURS.filter(
    (name) => !KEPT.includes(name) && new RegExp(`['"\`]${name}['"\`]`).test(code),
  )
  if (said.length > 0)
    throw new Error(`Not to be shortened, since they are said in quotes: ${said.join(', ')}`)
}

function options(): MinifyOptions {
  const regex = new RegExp(`^(?:${OURS.join('|')})$`)
  return {
    module: true,
    ecma: 2020,
    compress: { ecma: 2020, passes: 1 },
    mangle: { properties: { builtins: true, regex } },
    nameCache: { props: { props: { ...props } } },
  }
}

function shortColours(code: string): string {
  return code.replace(/--(\w+)\b/g, (whole, name: string) => {
    const index = colours.indexOf(name)
    return index < 0 ? whole : `--${(index + 10).toString(36)}`
  })
}
