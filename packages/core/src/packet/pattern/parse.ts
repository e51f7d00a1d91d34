// Patterns that operators write for what must not leave: the usual signs of regular expressions, of which those are left out
// that take more than one look at each letter (references back, looking ahead). So no text can make one slow.

export type Sign = (letter: string) => boolean
export type Node =
  | { kind: 'sign'; is: Sign }
  | { kind: 'edge' }
  | { kind: 'all'; nodes: Node[] }
  | { kind: 'any'; nodes: Node[] }
  | { kind: 'repeat'; node: Node; least: number; most: number | null }

/** Its words follow the name of the field and say what to do. */
export class BadPattern extends Error {
  override readonly name = 'BadPattern'
}

export const MOST_TIMES = 100

export function parsePattern(source: string): Node {
  const reader = { letters: [...source], at: 0, depth: 0 }
  const node = alternatives(reader)
  if (reader.at < reader.letters.length) throw new BadPattern('has a ) without its (')
  return node
}

type Reader = { letters: string[]; at: number; depth: number }

function alternatives(reader: Reader): Node {
  const nodes = [sequence(reader)]
  while (reader.letters[reader.at] === '|') {
    reader.at++
    nodes.push(sequence(reader))
  }
  return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'any', nodes }
}

function sequence(reader: Reader): Node {
  const nodes: Node[] = []
  for (;;) {
    const letter = reader.letters[reader.at]
    if (letter === undefined || letter === '|' || letter === ')') return { kind: 'all', nodes }
    nodes.push(repeated(reader, atom(reader)))
  }
}

function atom(reader: Reader): Node {
  const letter = reader.letters[reader.at++] as string
  if (letter === '(') return group(reader)
  if (letter === '[') return { kind: 'sign', is: oneOf(reader) }
  if (letter === '.') return { kind: 'sign', is: (one) => one !== '\n' }
  if (letter === '\\') return escaped(reader)
  if ('*+?{'.includes(letter))
    throw new BadPattern(`repeats nothing: write \\${letter} for the sign`)
  if ('^$'.includes(letter))
    throw new BadPattern(`cannot hold ${letter}: it is looked for anywhere in a text`)
  return { kind: 'sign', is: same(letter) }
}

function group(reader: Reader): Node {
  const { letters } = reader
  if (letters[reader.at] === '?') {
    if (letters[reader.at + 1] !== ':')
      throw new BadPattern('cannot look ahead or behind: take out (?=, (?!, (?<')
    reader.at += 2
  }
  // Each level is a call of ours.
  if (++reader.depth > 20) throw new BadPattern('has more than 20 groups in each other')
  const node = alternatives(reader)
  reader.depth--
  if (letters[reader.at++] !== ')') throw new BadPattern('has a ( without its )')
  return node
}

function repeated(reader: Reader, node: Node): Node {
  const letter = reader.letters[reader.at]
  const times = letter === '{' ? braces(reader) : TIMES[letter ?? '']
  if (!times) return node
  if (letter !== '{') reader.at++
  if ('*+?{'.includes(reader.letters[reader.at] ?? ' '))
    throw new BadPattern('repeats a repetition: put the first one into brackets')
  return { kind: 'repeat', node, ...times }
}

type Times = { least: number; most: number | null }
const TIMES: Record<string, Times> = {
  '*': { least: 0, most: null },
  '+': { least: 1, most: null },
  '?': { least: 0, most: 1 },
}

function braces(reader: Reader): Times {
  const rest = reader.letters.slice(reader.at, reader.at + 12).join('')
  const found = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(rest)
  if (!found) throw new BadPattern('has a { that is no number of times: write \\{ for the sign')
  reader.at += found[0].length
  const least = Number(found[1])
  const most = found[2] === undefined ? least : found[3] === '' ? null : Number(found[3])
  if (least > MOST_TIMES || (most ?? 0) > MOST_TIMES)
    throw new BadPattern(`repeats more than ${MOST_TIMES} times`)
  if (most !== null && most < least) throw new BadPattern('repeats from more to fewer times')
  return { least, most }
}

function escaped(reader: Reader): Node {
  const letter = reader.letters[reader.at++]
  if (letter === undefined) throw new BadPattern('ends with a \\')
  if (letter === 'b') return { kind: 'edge' }
  if (/[1-9]/.test(letter)) throw new BadPattern('cannot refer back to what was found')
  return { kind: 'sign', is: kindOf(letter) }
}

function kindOf(letter: string): Sign {
  const kind = KINDS[letter.toLowerCase()]
  if (kind) return letter === letter.toLowerCase() ? kind : (one) => !kind(one)
  if (/[a-z0-9]/i.test(letter) && !'nt'.includes(letter))
    throw new BadPattern(`knows no \\${letter}`)
  return same(letter === 'n' ? '\n' : letter === 't' ? '\t' : letter)
}

const KINDS: Record<string, Sign> = {
  d: (one) => /\p{Nd}/u.test(one),
  w: isWord,
  s: (one) => /\s/u.test(one),
}

export function isWord(letter: string): boolean {
  return /[\p{L}\p{N}_]/u.test(letter)
}

function oneOf(reader: Reader): Sign {
  const { letters } = reader
  const isNot = letters[reader.at] === '^'
  if (isNot) reader.at++
  const parts: Sign[] = []
  for (;;) {
    const letter = letters[reader.at++]
    if (letter === undefined) throw new BadPattern('has a [ without its ]')
    if (letter === ']') break
    if (letter === '\\') {
      const next = letters[reader.at++]
      if (next === undefined) throw new BadPattern('ends with a \\')
      parts.push(kindOf(next))
    } else if (letters[reader.at] === '-' && letters[reader.at + 1] !== ']') {
      const last = letters[reader.at + 1]
      if (last === undefined || last === '\\' || last < letter)
        throw new BadPattern(`has a range that ends before it begins: ${letter}-${last ?? ''}`)
      reader.at += 2
      parts.push(between(letter, last))
    } else parts.push(same(letter))
  }
  if (parts.length === 0) throw new BadPattern('has a [] with nothing in it')
  return (one) => parts.some((is) => is(one)) !== isNot
}

function same(letter: string): Sign {
  const lower = letter.toLowerCase()
  return (one) => one === letter || one.toLowerCase() === lower
}

function between(first: string, last: string): Sign {
  const isIn = (one: string) => one >= first && one <= last
  return (one) => isIn(one) || isIn(one.toLowerCase()) || isIn(one.toUpperCase())
}
