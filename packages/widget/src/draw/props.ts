// One property of an element, as JSX names it: a listener, a style, a live value, or an attribute.

export function setProp(element: Element, name: string, value: unknown, before: unknown): void {
  if (name === 'children') return
  if (name === 'ref') {
    if (value !== before) point(before, null)
    if (value !== before) point(value, element)
  } else if (name === 'value' || name === 'checked' || name === 'disabled') {
    // Compared with what is there: the customer may have changed it.
    const live = element as unknown as Record<string, unknown>
    const wanted = value ?? (name === 'value' ? '' : false)
    if (live[name] !== wanted) live[name] = wanted
  } else if (value === before) {
    return
  } else if (name.startsWith('on')) {
    Object.assign(element, { [name.toLowerCase()]: value ?? null })
  } else if (name === 'style') {
    // Set one by one: a policy may forbid style attributes.
    const { style } = element as HTMLElement
    style.cssText = typeof value === 'string' ? value : ''
    if (typeof value === 'object') Object.assign(style, value)
  } else if (value == null || (value === false && !/^(aria|data)-/.test(name))) {
    element.removeAttribute(name)
  } else {
    element.setAttribute(name, value === true && !/^(aria|data)-/.test(name) ? '' : String(value))
  }
}

function point(ref: unknown, to: Element | null): void {
  if (typeof ref === 'function') ref(to)
  else if (ref) (ref as { current: unknown }).current = to
}
