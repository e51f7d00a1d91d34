// Finds what patterns of operators mean, reading a text once from front to back: however it is written, each letter costs as
// much as the pattern is long.
import { BadPattern, isWord, type Node, parsePattern, type Sign } from './parse.ts'

export type Pattern = {
  /** The places that belong to any find, as [from, until[, in order and apart. */
  find(text: string): [number, number][]
}

/** Of a pattern with its repetitions written out: what one letter of a text may cost. */
const MOST_STEPS = 500

type Step =
  | { kind: 'sign'; is: Sign }
  | { kind: 'edge' }
  | { kind: 'fork'; to: number[] }
  | { kind: 'found' }

/** Throws a `BadPattern`. */
export function pattern(source: string): Pattern {
  const steps: Step[] = []
  write(parsePattern(source), steps)
  push(steps, { kind: 'found' })
  if (fitsNothing(steps)) throw new BadPattern('fits where nothing is: say what must be there')
  return { find: (text) => findIn(steps, text) }
}

/** Why it cannot be used, in words; null when it can. */
export function whyBadPattern(source: string): string | null {
  try {
    pattern(source)
    return null
  } catch (error) {
    if (error instanceof BadPattern) return error.message
    throw error
  }
}

function push(steps: Step[], step: Step): void {
  if (steps.length >= MOST_STEPS)
    throw new BadPattern('is too long with its repetitions: repeat fewer times')
  steps.push(step)
}

function write(node: Node, steps: Step[]): void {
  switch (node.kind) {
    case 'sign':
    case 'edge':
      return push(steps, node)
    case 'all':
      for (const one of node.nodes) write(one, steps)
      return
    case 'any':
      return writeAny(node.nodes, steps)
    case 'repeat':
      return writeRepeat(node, steps)
  }
}

function writeAny(nodes: readonly Node[], steps: Step[]): void {
  const fork = { kind: 'fork' as const, to: [] as number[] }
  push(steps, fork)
  const ends: { to: number[] }[] = []
  for (const node of nodes) {
    fork.to.push(steps.length)
    write(node, steps)
    const end = { kind: 'fork' as const, to: [] as number[] }
    push(steps, end)
    ends.push(end)
  }
  for (const end of ends) end.to.push(steps.length)
}

function writeRepeat(
  { node, least, most }: Extract<Node, { kind: 'repeat' }>,
  steps: Step[],
): void {
  for (let nth = 0; nth < least; nth++) write(node, steps)
  if (most === null) {
    const again = { kind: 'fork' as const, to: [steps.length + 1] }
    push(steps, again)
    const at = steps.length - 1
    write(node, steps)
    push(steps, { kind: 'fork', to: [at] })
    again.to.push(steps.length)
    return
  }
  const skips: { to: number[] }[] = []
  for (let nth = least; nth < most; nth++) {
    const skip = { kind: 'fork' as const, to: [steps.length + 1] }
    push(steps, skip)
    skips.push(skip)
    write(node, steps)
  }
  for (const skip of skips) skip.to.push(steps.length)
}

function fitsNothing(steps: readonly Step[]): boolean {
  const seen = new Set<number>()
  const open = [0]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps[at]
    if (seen.has(at) || !step || step.kind === 'sign') continue
    seen.add(at)
    if (step.kind === 'found') return true
    open.push(...(step.kind === 'fork' ? step.to : [at + 1]))
  }
  return false
}

/** Where a find that is being made began, for each step that it has come to; the earliest beginning first. */
type Threads = { order: number[]; begins: Map<number, number> }

function findIn(steps: readonly Step[], text: string): [number, number][] {
  const found: [number, number][] = []
  let before = ''
  let place = 0
  let threads: Threads = { order: [], begins: new Map() }
  const letters = [...text, '']
  for (const letter of letters) {
    const isEdge = isWord(before) !== isWord(letter)
    const now: Threads = { order: [], begins: new Map() }
    for (const at of threads.order)
      come(steps, now, at, { begin: threads.begins.get(at) as number, isEdge })
    come(steps, now, 0, { begin: place, isEdge })
    threads = { order: [], begins: new Map() }
    for (const at of now.order) {
      const step = steps[at]
      const begin = now.begins.get(at) as number
      if (step?.kind === 'found') add(found, begin, place)
      else if (step?.kind === 'sign' && letter !== '' && step.is(letter))
        keep(threads, at + 1, begin)
    }
    before = letter
    place += letter.length
  }
  return found
}

/** To a step, and on to wherever it leads without a letter. Who comes first began first, and stays. */
function come(
  steps: readonly Step[],
  threads: Threads,
  from: number,
  { begin, isEdge }: { begin: number; isEdge: boolean },
): void {
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const step = steps[at]
    if (!step || !keep(threads, at, begin)) continue
    if (step.kind === 'fork') open.push(...step.to)
    else if (step.kind === 'edge' && isEdge) open.push(at + 1)
  }
}

function keep({ order, begins }: Threads, at: number, begin: number): boolean {
  if (begins.has(at)) return false
  begins.set(at, begin)
  order.push(at)
  return true
}

function add(found: [number, number][], from: number, until: number): void {
  if (until <= from) return
  let begin = from
  for (let last = found.at(-1); last && last[1] > begin; last = found.at(-1)) {
    begin = Math.min(begin, last[0])
    found.pop()
  }
  found.push([begin, until])
}
