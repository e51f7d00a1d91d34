// What `<p class="x">` compiles to.
import { Fragment, type Props, type VNode } from './render.ts'

export { Fragment, jsx as jsxs }

export function jsx(type: VNode['type'], props: Props, key: unknown = null): VNode {
  return { type, props, key }
}
