// Draws components into the page: what Preact would do, as far as this chat needs it, in a quarter of its weight. The
// build puts this in Preact's place (vite.config.ts); code is written, and checked, against Preact's own types.
import { setProp } from './props.ts'

export type Props = Record<string, unknown> & { children?: Kid }
export type Component = (props: Props) => Kid
/** `''` is a text, whose words are in its `key`. */
export type VNode = { type: string | Component; props: Props; key: unknown }
export type Kid = VNode | string | number | boolean | null | undefined | Kid[]

/** Something that stands on the page: an element, a text, or a component with what it drew. */
export type Mount = {
  vnode: VNode
  dom: Element | Text | null
  up: Mount | null
  depth: number
  kids: (Mount | null)[]
  hooks: Hook[]
  gone: boolean
}

export type Hook = { value?: unknown; deps?: readonly unknown[] | undefined; end?: unknown }

/** The component being drawn, and which of its hooks comes next. */
export const now: { mount: Mount | null; hook: number } = { mount: null, hook: 0 }
/** What runs once everything stands on the page. */
export const after: (() => void)[] = []

const roots = new WeakMap<ParentNode, Mount>()
const waiting = new Set<Mount>()
/** Elements that stood there before us: taken over instead of drawn anew, so that they keep the focus. */
let found: Element[] = []

const SVG = 'http://www.w3.org/2000/svg'

export function render(kid: Kid, parent: ParentNode): void {
  const known = roots.get(parent)
  const root = known ?? mountOf({ type: 'root', props: {}, key: null }, null)
  root.dom = parent as Element
  if (!known) found = [...parent.childNodes].filter((node) => node instanceof Element)
  roots.set(parent, root)
  patchKids(root, [kid].flat(1))
  for (const element of found.splice(0)) element.remove()
  place(root)
  finish()
  if (kid === null) roots.delete(parent)
}

export function Fragment({ children }: Props): Kid {
  return children
}

/** Draws a component again, with everything else that changes in the same breath, from the outside in. */
export function again(mount: Mount): void {
  if (waiting.size === 0) queueMicrotask(drawWaiting)
  waiting.add(mount)
}

function drawWaiting(): void {
  for (const mount of [...waiting].sort((a, b) => a.depth - b.depth)) {
    if (!waiting.delete(mount) || mount.gone) continue
    drawComponent(mount)
    let host = mount
    while (!host.dom && host.up) host = host.up
    place(host)
  }
  finish()
}

function finish(): void {
  for (const effect of after.splice(0)) effect()
}

function mountOf(vnode: VNode, up: Mount | null): Mount {
  return { vnode, dom: null, up, depth: (up?.depth ?? 0) + 1, kids: [], hooks: [], gone: false }
}

function patchKids(mount: Mount, kids: readonly Kid[]): void {
  const before = mount.kids
  const byKey = new Map<unknown, Mount>()
  for (const kid of before) if (kid && kid.vnode.key != null) byKey.set(kid.vnode.key, kid)
  const next = kids.map(vnodeOf)
  const kept = next.map((vnode, index) => {
    if (!vnode) return null
    // A text has no key of its own: it is whatever text stands in its place.
    const isKeyed = vnode.type !== '' && vnode.key != null
    const old = isKeyed ? byKey.get(vnode.key) : before[index]
    // Two of the same key are two things all the same.
    if (isKeyed) byKey.delete(vnode.key)
    if (!old || old.vnode.type !== vnode.type) return null
    return vnode.type === '' || (old.vnode.key ?? null) === (vnode.key ?? null) ? old : null
  })
  const staying = new Set(kept)
  for (const old of before) if (old && !staying.has(old)) remove(old, true)
  mount.kids = next.map((vnode, index) => vnode && patch(kept[index] ?? null, vnode, mount))
}

function patch(old: Mount | null, vnode: VNode, up: Mount): Mount {
  if (old?.vnode === vnode) return old
  const mount = old ?? mountOf(vnode, up)
  const before = old?.vnode.props ?? {}
  mount.vnode = vnode
  if (typeof vnode.type === 'function') drawComponent(mount)
  else if (vnode.type === '') drawText(mount)
  else drawElement(mount, before)
  return mount
}

function drawComponent(mount: Mount): void {
  waiting.delete(mount)
  const { type, props } = mount.vnode
  const outer = { ...now }
  Object.assign(now, { mount, hook: 0 })
  const drawn = (type as Component)(props)
  Object.assign(now, outer)
  patchKids(mount, [drawn].flat(1))
}

function drawText(mount: Mount): void {
  const text = String(mount.vnode.key)
  if (!mount.dom) mount.dom = document.createTextNode(text)
  else if ((mount.dom as Text).data !== text) (mount.dom as Text).data = text
}

function drawElement(mount: Mount, before: Props): void {
  const { type, props } = mount.vnode
  mount.dom ??= create(type as string, mount)
  const element = mount.dom as Element
  for (const name in before) if (!(name in props)) setProp(element, name, undefined, before[name])
  // The kids first: what a property says of them must find them there.
  patchKids(mount, [props.children].flat(1))
  place(mount)
  for (const name in props) setProp(element, name, props[name], before[name])
}

function create(type: string, { up }: Mount): Element {
  let host = up
  while (host && !host.dom) host = host.up
  const at = host?.up ? -1 : found.findIndex(({ localName }) => localName === type)
  const [known] = at < 0 ? [] : found.splice(at, 1)
  if (known) return known
  const isDrawing = type === 'svg' || (host?.dom as Element | null)?.namespaceURI === SVG
  return isDrawing ? document.createElementNS(SVG, type) : document.createElement(type)
}

/** Puts what was drawn in its order, and touches nothing that stands where it should: moving takes the focus away. */
function place(host: Mount): void {
  let next = host.dom?.firstChild ?? null
  for (const node of host.kids.flatMap(nodesOf)) {
    if (node === next) next = next.nextSibling
    else host.dom?.insertBefore(node, next)
  }
}

function nodesOf(mount: Mount | null): (Element | Text)[] {
  if (!mount) return []
  return mount.dom ? [mount.dom] : mount.kids.flatMap(nodesOf)
}

/** Ends what runs within while it still stands on the page, from the outside in. */
function remove(mount: Mount, isOutermost: boolean): void {
  mount.gone = true
  for (const { end } of mount.hooks) if (typeof end === 'function') end()
  for (const kid of mount.kids) if (kid) remove(kid, isOutermost && !mount.dom)
  const { ref } = mount.vnode.props
  if (mount.dom && ref) setProp(mount.dom as Element, 'ref', undefined, ref)
  if (isOutermost) mount.dom?.remove()
}

/** Nothing keeps its place, so that what comes after it keeps its own. */
function vnodeOf(kid: Kid): VNode | null {
  if (kid == null || typeof kid === 'boolean') return null
  if (Array.isArray(kid)) return { type: Fragment, props: { children: kid }, key: null }
  return typeof kid === 'object' ? kid : { type: '', props: {}, key: kid }
}
