// The colours, in one place, so that a test can tell whether they can be read. Everything else about looks is CSS.

export type Tokens = typeof light

export const light = {
  surface: '#ffffff',
  raised: '#f4f6f5',
  sunken: '#eaeeec',
  text: '#17211d',
  muted: '#56635d',
  line: '#d7dedb',
  /** Edges that tell a control from its ground. */
  edge: '#7d8b85',
  accent: '#0d6b57',
  onAccent: '#ffffff',
  accentSoft: '#dff0ea',
  /** What the customer said. */
  own: '#0d6b57',
  onOwn: '#ffffff',
  link: '#0b6350',
  human: '#fdf1dc',
  humanMark: '#8a4b08',
  onHumanMark: '#ffffff',
  danger: '#b3261e',
  warn: '#fff3cd',
  onWarn: '#5c4300',
}

export const dark: Tokens = {
  surface: '#161c1a',
  raised: '#1f2724',
  sunken: '#29332f',
  text: '#e9efec',
  muted: '#a3b0aa',
  line: '#323d38',
  edge: '#74827c',
  accent: '#5ccfb0',
  onAccent: '#062019',
  accentSoft: '#1d3b33',
  own: '#1b5e4e',
  onOwn: '#ffffff',
  link: '#74dcbf',
  human: '#38301f',
  humanMark: '#f0b866',
  onHumanMark: '#2a1a02',
  danger: '#ff9b92',
  warn: '#3d3212',
  onWarn: '#f7dd94',
}

/** Words on grounds that occur: 4.5 to 1 at least. */
export const TEXT_ON: [keyof Tokens, keyof Tokens][] = [
  ['text', 'surface'],
  ['text', 'raised'],
  ['text', 'sunken'],
  ['text', 'human'],
  ['text', 'accentSoft'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['onAccent', 'accent'],
  ['onOwn', 'own'],
  ['link', 'surface'],
  ['link', 'raised'],
  ['link', 'human'],
  ['link', 'accentSoft'],
  ['danger', 'surface'],
  ['onHumanMark', 'humanMark'],
  ['onWarn', 'warn'],
]

/** What tells controls and speakers apart: 3 to 1 at least. */
export const SHAPE_ON: [keyof Tokens, keyof Tokens][] = [
  ['edge', 'surface'],
  ['edge', 'raised'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['humanMark', 'surface'],
  ['humanMark', 'human'],
]

/** Which of the two is shown is the element's `color-scheme`, which launcher.css sets. */
export function tokensCss(): string {
  const names = Object.keys(light) as (keyof Tokens)[]
  const pairs = names.map((name) => `--${name}:light-dark(${light[name]},${dark[name]})`)
  return `:host{${pairs.join(';').replaceAll('#ffffff', '#fff')}}`
}
