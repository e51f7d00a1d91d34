// What draws the widget, in a real page: it stands in Preact's place, so it has to keep what components rely on.
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { leave, sharedBrowser } from './browser.ts'

const ORIGIN = 'http://draw.test/'
const FOLDER = new URL('../../packages/widget/src/draw/', import.meta.url)

const PAGE = `<!doctype html><main></main><script type="module">
  import * as draws from '/render.ts'
  import * as hooks from '/hooks.ts'
  Object.assign(window, { draws, hooks })</script>`

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await sharedBrowser()
})
afterAll(() => leave(browser))
beforeEach(async () => {
  page = await browser.newPage()
  await page.route(`${ORIGIN}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    if (!name) return route.fulfill({ contentType: 'text/html', body: PAGE })
    const body = stripTypeScriptTypes(readFileSync(new URL(name, FOLDER), 'utf8'))
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  await page.goto(ORIGIN)
})

test('what has a key keeps its element and the focus, whatever comes and goes around it', async () => {
  const seen = await run(`
    const list = (keys) => h('ul', {}, keys.map((key) => h('li', { key }, h('input', { id: key }))))
    draw(list(['a', 'b', 'c']))
    const b = main.querySelector('#b')
    b.focus()
    draw(list(['x', 'b', 'c', 'y']))
    const kept = main.querySelector('#b') === b && document.activeElement === b
    draw(list(['c', 'y', 'b']))
    return [kept, main.querySelector('#b') === b, ids()]`)
  expect(seen).toEqual([true, true, 'c y b'])
})

test('two of one key are two, and nothing keeps a place', async () => {
  const seen = await run(`
    draw(h('ul', {}, [h('li', { key: 'a' }, 1), h('li', { key: 'a' }, 2)]))
    const twice = main.textContent
    const field = (shown) => h('div', {}, shown && h('p', {}, 'now'), h('input', { id: 'field' }))
    draw(field(false))
    const one = main.querySelector('#field')
    draw(field(true))
    return [twice, main.querySelector('#field') === one, main.textContent]`)
  expect(seen).toEqual(['12', true, 'now'])
})

test('what changes in one breath is drawn once, from the outside in', async () => {
  const seen = await run(`
    let drawn = []
    let change
    const Inner = ({ at }) => {
      const [count, set] = useState(0)
      drawn.push('inner ' + at + count)
      change.inner = set
      return h('b', {}, at, count)
    }
    const Outer = () => {
      const [at, set] = useState('x')
      drawn.push('outer ' + at)
      change = { outer: set }
      return h('p', {}, at !== 'gone' && h(Inner, { at }))
    }
    draw(h(Outer, {}))
    drawn = []
    const { inner, outer } = change
    inner(1); inner((count) => count + 1); outer('y')
    await null; await null
    const once = drawn.join()
    drawn = []
    change.inner(5); change.outer('gone')
    await null; await null
    return [once, drawn.join(), main.textContent]`)
  expect(seen).toEqual(['outer y,inner y2', 'outer gone', ''])
})

test('what runs within an element ends while it still stands there, and its place is forgotten', async () => {
  const seen = await run(`
    const heard = []
    const ref = { current: null }
    const Part = ({ word }) => {
      useLayoutEffect(() => {
        heard.push('begins ' + word + ' ' + ref.current.isConnected)
        return () => heard.push('ends ' + word + ' ' + (ref.current?.isConnected ?? 'gone'))
      }, [word])
      return h('i', { ref }, word)
    }
    draw(h(Part, { word: 'a' }))
    draw(h(Part, { word: 'b' }))
    draw(null)
    return [heard.join(), ref.current]`)
  expect(seen).toEqual(['begins a true,ends a true,begins b true,ends b true', null])
})

test('listeners, attributes and values are set, changed and taken back', async () => {
  const seen = await run(`
    let clicks = 0
    draw(h('button', { class: 'a', 'aria-pressed': false, hidden: true, onClick: () => clicks++ }))
    const button = main.querySelector('button')
    button.click()
    const first = [button.outerHTML, clicks]
    draw(h('button', { 'aria-pressed': true }))
    button.click()
    draw(h('input', { value: 'one' }))
    const field = main.querySelector('input')
    field.value = 'typed'
    draw(h('input', { value: 'one' }))
    return [...first, button.outerHTML, clicks, field.value]`)
  expect(seen).toEqual([
    '<button class="a" aria-pressed="false" hidden=""></button>',
    1,
    '<button aria-pressed="true"></button>',
    1,
    'one',
  ])
})

test('an element that stood there is taken over, and drawings are of their own kind', async () => {
  const seen = await run(`
    main.append(document.createElement('button'))
    const button = main.firstChild
    button.focus()
    draw(h('button', {}, h('svg', { viewBox: '0 0 1 1' }, h('path', {}))))
    return [main.firstChild === button, document.activeElement === button,
      main.querySelector('path').namespaceURI]`)
  expect(seen).toEqual([true, true, 'http://www.w3.org/2000/svg'])
})

/** Runs in the page, with a short notation for what JSX compiles to. */
function run(code: string): Promise<unknown> {
  return page.evaluate(async (code) => {
    // biome-ignore lint/suspicious/noExplicitAny: what the page has loaded
    const { draws, hooks } = window as any
    const main = document.querySelector('main')
    const h = (type: unknown, { key = null, ...props }, ...children: unknown[]) => {
      const within = children.length > 1 ? { children } : { children: children[0] }
      return { type, key, props: { ...props, ...within } }
    }
    const names = {
      ...{ main, h, ...hooks, draw: (kid: unknown) => draws.render(kid, main) },
      ids: () => [...document.querySelectorAll('input')].map(({ id }) => id).join(' '),
    }
    const body = `return (async () => {${code}})()`
    return new Function(...Object.keys(names), body)(...Object.values(names))
  }, code)
}
