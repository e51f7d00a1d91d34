// YAML that operators write: read as data, with the line of each field, so that a mistake is told where it stands.
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'

export type FileMistake = { line: number; field: string; message: string }

export type ReadYaml =
  | { value: unknown; lineOf(path: readonly PropertyKey[]): number; mistakes: [] }
  | { value: null; mistakes: FileMistake[] }

/** An alias that unfolds into more than this is no file of ours. */
const MAX_ALIASES = 50

export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => Math.max(lines.linePos(offset).line, 1)
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(({ pos, message }) => ({
      line: lineAt(pos[0]),
      field: '',
      message: `is not YAML: ${message}`,
    }))
    return { value: null, mistakes }
  }
  const unfolded = unfold(document)
  if (typeof unfolded === 'string')
    return { value: null, mistakes: [{ line: 1, field: '', message: unfolded }] }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path))
  return { value: unfolded.value, lineOf, mistakes: [] }
}

type Issue = { path: PropertyKey[]; message: string; code?: string | undefined; keys?: string[] }

/** What a schema says no to. A field that is not known is what it is about, not what it stands in. */
export function issueOf(issue: Issue): { path: PropertyKey[]; message: string } {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys?.[0] : undefined
  if (unknown === undefined) return { path: issue.path, message: issue.message }
  return { path: [...issue.path, unknown], message: 'is not known here' }
}

/** One line for each mistake, as compilers write them. */
export function mistakesInWords(name: string, mistakes: readonly FileMistake[]): string {
  return mistakes
    .map(({ line, field, message }) => `${name}:${line}  ${field ? `${field}: ` : ''}${message}`)
    .join('\n')
}

/** A string says why there is none. */
function unfold(document: Document): { value: unknown } | string {
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
