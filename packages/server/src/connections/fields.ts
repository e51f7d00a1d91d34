import type { Packet } from '@baton/contract'

/**
 * Fills `{{customer.email}}` and the like into what operators wrote for a desk's own fields. A name that means nothing is
 * left empty, and so is a field that would be.
 */
export function filledIn(fields: Record<string, string>, packet: Packet): Record<string, string> {
  const filled = Object.entries(fields).map(([name, template]) => [
    name,
    template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => valueAt(packet, path)).trim(),
  ])
  return Object.fromEntries(filled.filter(([, value]) => value !== ''))
}

function valueAt(packet: Packet, path: string): string {
  let value: unknown = packet
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return ''
    value = (value as Record<string, unknown>)[step]
  }
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}
