// Reads robots.txt as RFC 9309 has it: groups by robot, the longest rule wins, and of equals the one that allows.

export type RobotsRules = {
  allows(path: string): boolean
  delaySeconds: number
  sitemaps: string[]
}

type Group = { robots: string[]; rules: { allow: boolean; pattern: string }[]; delay: number }

const MAX_LINES = 20_000

export function robotsRules(text: string, robot: string): RobotsRules {
  const { groups, sitemaps } = parse(text)
  const named = groups.filter(({ robots }) => robots.includes(robot.toLowerCase()))
  const mine = named.length > 0 ? named : groups.filter(({ robots }) => robots.includes('*'))
  const rules = mine.flatMap(({ rules }) => rules)
  return {
    allows(path) {
      const matching = rules.filter(({ pattern }) => fits(pattern, path))
      const longest = Math.max(...matching.map(({ pattern }) => pattern.length))
      const deciding = matching.filter(({ pattern }) => pattern.length === longest)
      return deciding.length === 0 || deciding.some(({ allow }) => allow)
    },
    delaySeconds: Math.max(0, ...mine.map(({ delay }) => delay)),
    sitemaps,
  }
}

function parse(text: string): { groups: Group[]; sitemaps: string[] } {
  const groups: Group[] = []
  const sitemaps: string[] = []
  let naming = false
  for (const line of text.split(/\r?\n|\r/, MAX_LINES)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? []
    const said = value.trim()
    const group = groups.at(-1)
    const isName = /^user-agent$/i.test(key)
    if (isName && naming) group?.robots.push(said.toLowerCase())
    else if (isName) groups.push({ robots: [said.toLowerCase()], rules: [], delay: 0 })
    else if (/^sitemap$/i.test(key)) sitemaps.push(said)
    else if (/^(?:dis)?allow$/i.test(key) && said !== '') {
      group?.rules.push({ allow: /^allow$/i.test(key), pattern: said })
    } else if (/^crawl-delay$/i.test(key) && group) group.delay = Number(said) || 0
    if (key !== '') naming = isName
  }
  return { groups, sitemaps }
}

/** `*` stands for anything, `$` for the end. Each part is found once, from left to right: no pattern takes long. */
export function fits(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith('$')
  const parts = (toEnd ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...rest] = parts
  if (!path.startsWith(first)) return false
  let from = first.length
  for (const [nth, part] of rest.entries()) {
    if (toEnd && nth === rest.length - 1) return path.slice(from).endsWith(part)
    const found = path.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return !toEnd || from === path.length
}
