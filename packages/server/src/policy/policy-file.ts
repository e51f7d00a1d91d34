// A policy as a YAML file: for review, for version control, for trying it out. Every mistake is told with its line.
import { Policy } from '@baton/contract'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, stringify } from 'yaml'

export type FileMistake = { line: number; field: string; message: string }
export type PolicyFile =
  | { policy: Policy; mistakes: [] }
  | { policy: null; mistakes: FileMistake[] }

/** An alias that unfolds into more than this is no policy. */
const MAX_ALIASES = 50

export function readPolicyFile(text: string): PolicyFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1)
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(({ pos, message }) => ({
      line: lineAt(pos[0]),
      field: '',
      message: `is not YAML: ${message}`,
    }))
    return { policy: null, mistakes }
  }
  const value = unfolded(document)
  if (typeof value === 'string')
    return { policy: null, mistakes: [{ line: 1, field: '', message: value }] }
  const parsed = Policy.safeParse(value.value)
  if (parsed.success) return { policy: parsed.data, mistakes: [] }
  const mistakes = parsed.error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const path = unknown === undefined ? issue.path : [...issue.path, unknown]
    return {
      line: lineAt(offsetOf(document, path)),
      field: path.join('.'),
      message: unknown === undefined ? issue.message : 'is not known here',
    }
  })
  return { policy: null, mistakes: mistakes.sort((a, b) => a.line - b.line) }
}

/** What has its default is left out, except for what a reader looks for first. */
export function writePolicyFile(policy: Policy): string {
  const { preset, whileWaiting, limits, rules, topics, actionsForbidden } = policy
  const parts = {
    preset,
    whileWaiting,
    limits,
    ...(rules.length > 0 ? { rules } : {}),
    ...(topics.length > 0 ? { topics } : {}),
    ...(actionsForbidden.length > 0 ? { actionsForbidden } : {}),
  }
  return `# When a conversation goes to a person. Rules: docs/escalation.md\n${stringify(parts, { lineWidth: 110 })}`
}

/** One line for each mistake, as compilers write them. */
export function mistakesInWords(name: string, mistakes: readonly FileMistake[]): string {
  return mistakes
    .map(({ line, field, message }) => `${name}:${line}  ${field ? `${field}: ` : ''}${message}`)
    .join('\n')
}

/** A string says why there is none. */
function unfolded(document: Document): { value: unknown } | string {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {} }
  } catch (error) {
    if (error instanceof ReferenceError) return 'has too many aliases'
    throw error
  }
}

/** Where a field stands; where it is missing, what it is missing from. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let end = path.length; end >= 0; end--) {
    const part = path.slice(0, end) as (string | number)[]
    const parent = document.getIn(part.slice(0, -1), true)
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === part.at(-1))
      : undefined
    const node = isScalar(pair?.key) ? pair.key : document.getIn(part, true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
