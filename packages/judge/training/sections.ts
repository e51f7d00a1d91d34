// The notation in which examples are written by hand: a head line "## ask explicit topic=security frustration tag tag",
// then one message a line until the next head. Comment lines begin with "//".
export type Example = {
  text: string
  label: 'ask' | 'not'
  kind?: string
  topic?: string
  frustration?: true
  tags: string[]
}

const KINDS = ['explicit', 'indirect', 'refuses-assistant', 'call-me']

export function parseSections(source: string): Example[] {
  const rows: Example[] = []
  let head: Omit<Example, 'text'> | null = null
  for (const raw of source.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('//')) continue
    if (line.startsWith('## ')) head = parseHead(line.slice(3))
    else if (head) rows.push({ text: line, ...head })
  }
  return rows
}

/** `# card swallowed by a machine`, then one message a line until the next head. */
export function parseGroups(source: string): { group: string; text: string }[] {
  let group = ''
  return source.split('\n').flatMap((raw) => {
    const text = raw.trim()
    if (text.startsWith('# ')) group = text.slice(2)
    return text === '' || text.startsWith('# ') ? [] : [{ group, text }]
  })
}

export function isHard(row: Example): boolean {
  return row.label === 'not' && row.tags.includes('hard')
}

/** Two messages with the same letters in the same order are one example. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function parseHead(head: string): Omit<Example, 'text'> {
  const [label, ...words] = head.split(/\s+/)
  if (label !== 'ask' && label !== 'not') throw new Error(`a head begins with ask or not: ${head}`)
  const kind = words.find((word) => KINDS.includes(word))
  if ((label === 'ask') !== (kind !== undefined))
    throw new Error(`ask needs a kind, not has none: ${head}`)
  const topic = words.find((word) => word.startsWith('topic='))?.slice(6)
  const frustration = words.includes('frustration')
  const tags = words.filter(
    (word) => word !== kind && word !== 'frustration' && !word.startsWith('topic='),
  )
  return {
    label,
    ...(kind && { kind }),
    ...(topic && { topic }),
    ...(frustration && { frustration }),
    tags,
  }
}
