// What a customer writes on, read from what every request says anyway. Of the header itself nothing is kept: it tells
// more than anybody who helps has to know. Our own, because the tables of libraries are some hundred times as long for
// devices that teammates never have to tell apart.
import type { Device } from '@baton/contract'

type Said = { get(name: string): string | null }

/** Undefined for programs, which are not what a customer writes on. */
export function deviceOf(headers: Said): Device | undefined {
  const agent = (headers.get('user-agent') ?? '').slice(0, MOST_LETTERS)
  if (!agent.startsWith('Mozilla/')) return undefined
  const hints = headers.get('sec-ch-ua') ?? ''
  const system = systemIn(agent)
  const browser = brandIn(hints) ?? browserIn(agent)
  if (!system && !browser) return undefined
  const language = firstLanguage(headers.get('accept-language') ?? '')
  return {
    kind: kindOf(agent, headers.get('sec-ch-ua-mobile')),
    ...(browser ? { browser } : {}),
    ...(system ? { system } : {}),
    ...(language ? { language } : {}),
  }
}

/** Longer ones are made up; reading them must cost nothing. */
const MOST_LETTERS = 500

/** Browsers that say in their name only that they are Chrome. */
const BRANDS = /"(Brave|Vivaldi|Opera GX|DuckDuckGo|Whale)";\s?v="(\d{1,4})/

function brandIn(hints: string): string | undefined {
  const found = BRANDS.exec(hints)
  return found ? `${found[1]} ${found[2]}` : undefined
}

/** Name and version of what it calls itself; the surer marks first, as most say that they are Safari, too. */
export function browserIn(agent: string): string | undefined {
  for (const [mark, name] of BROWSERS) {
    const at = agent.indexOf(mark)
    if (at < 0) continue
    const from = name === 'Safari' ? agent.indexOf('Version/') + 8 : at + mark.length
    // Without a version of its own, an app shows the page and calls itself Safari.
    if (name === 'Safari' && from < 8) return undefined
    const version = /^\d{1,4}(\.[1-9]\d?)?/.exec(agent.slice(from))?.[0]
    return version ? `${name} ${version}` : name
  }
  return undefined
}

/** Without a version: browsers say the same one for years, whatever they run on. */
export function systemIn(agent: string): string | undefined {
  return SYSTEMS.find(([mark]) => agent.includes(mark))?.[1]
}

/** An iPad that asks for pages as a computer does cannot be told from one. */
function kindOf(agent: string, mobile: string | null): Device['kind'] {
  if (/iPad|Tablet|Silk\//.test(agent)) return 'tablet'
  if (/iPhone|iPod/.test(agent)) return 'phone'
  if (agent.includes('Android') && !agent.includes('Mobile') && mobile !== '?1') return 'tablet'
  return mobile === '?1' || agent.includes('Mobile') ? 'phone' : 'computer'
}

function firstLanguage(accepted: string): string | undefined {
  return /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\s*(?:[,;]|$)/i.exec(accepted.slice(0, 200))?.[1]
}

const BROWSERS: readonly (readonly [string, string])[] = [
  ['FBAV/', 'Facebook'],
  ['Instagram ', 'Instagram'],
  ['Line/', 'LINE'],
  ['MicroMessenger/', 'WeChat'],
  ['GSA/', 'Google app'],
  ['EdgA/', 'Edge'],
  ['EdgiOS/', 'Edge'],
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['OPT/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['YaBrowser/', 'Yandex Browser'],
  ['Vivaldi/', 'Vivaldi'],
  ['UCBrowser/', 'UC Browser'],
  ['Silk/', 'Silk'],
  ['DuckDuckGo/', 'DuckDuckGo'],
  ['Electron/', 'Electron'],
  ['FxiOS/', 'Firefox'],
  ['Firefox/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['HeadlessChrome/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
]

const SYSTEMS: readonly (readonly [string, string])[] = [
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPod', 'iOS'],
  ['iPad', 'iPadOS'],
  ['CrOS', 'ChromeOS'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
]
