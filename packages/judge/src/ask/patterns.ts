// The shapes of a request for a human, over the codes of `lexicon.ts`. They are the same in every language.
import type { Compiled } from './lexicon.ts'

export type AskKind = 'explicit' | 'indirect' | 'refuses-assistant' | 'call-me'
export type Shape = { name: string; kind: AskKind; score: number; from: number; to: number }

type Pattern = {
  name: string
  kind: AskKind
  score: number
  regex: RegExp
  /** The verb stands behind. */
  verbLast?: true
}

/** `~3` stands for a gap of up to three words in one sentence; every gap is bounded, so the work is linear in the text. */
const PATTERNS: Pattern[] = [
  explicit('whole', 1, 'X'),
  explicit('talk-human', 0.95, 'T~4[HR](?![qv])'),
  explicit('talk-someone', 0.9, 'T~2[SD](?![qv])'),
  explicit('talk-to-whom', 0.7, '[Wm][iyMp]{0,2}P[zdxe]{1,2}(?![qro$])'),
  explicit('with-whom-talk', 0.65, '\\+[zdxe]{1,2}[im]?T', true),
  explicit('whom-talk-want', 0.6, '[xd]T[Wm]', true),
  explicit('talk-to-whoever', 0.75, '[mWG][yiM]{0,2}T?Pk(?![ai])'),
  explicit('talk-above', 0.8, '[TP]y?A(?![qv])|W[py]?A[TC]'),
  explicit('talk-place', 0.8, 'T~1d(?![qv])'),
  explicit('pass-human', 0.95, 'C[^.?NQruv$]{0,4}[HRD](?![qv])'),
  explicit('whole-pass', 0.75, '^[p,]*m?y?(?:CM?|MC)p{0,2}[,.?]*$'),
  explicit('pass-someone', 0.85, 'C[^.?NQruv$0]{0,2}M[^.?NQruv$0]{0,2}[Sde]'),
  explicit('pass-place', 0.8, 'C[^.?NQruv$0x]{0,1}[Sd](?![qv])'),
  explicit('get-human', 0.9, 'G[Mzimey]{0,3}[xd]?z?[HR](?![qv])'),
  explicit('get-someone', 0.85, 'G[Mz]{0,2}S~3[TECLz]'),
  explicit('get-somebody', 0.75, 'G[Mz]{0,2}S(?=p{0,2}(?:[,.?kV]|$))'),
  explicit('get-place', 0.85, 'G[Mz]{0,2}D(?![qv])'),
  explicit('want-human', 0.9, '[Wp][mGpziyMe]{0,3}[HR](?![qv])'),
  explicit('want-someone', 0.8, 'W[mGpziyMe]{0,2}S~3[TECLz]'),
  explicit('want-place', 0.8, 'W[mGpziyMed]{0,2}D(?![qv])'),
  explicit('want-help-from', 0.85, '[WGE][zEM]{0,3}E[zdM]{0,2}[HR](?![qv])'),
  explicit('can-human', 0.85, '[mW][yiM]?[zS]?[HR](?![qv])[^.?NQruv]{0,3}[TEL]'),
  explicit('human-who-talks', 0.85, '[HRS][km]?[im]{1,3}[^.?Nruvq]{0,1}T'),
  explicit('clause-role', 0.85, '(?:^|[,.?])[pzN]{0,3}(?:[HRD]|S[dD])p{0,2}(?=[.,?]*$)'),
  explicit('role-first', 0.75, '^[pz]{0,3}(?:H|D|S[dD])p?(?=,)'),
  explicit('role-please', 0.8, '^[pz]{0,3}(?:[HRD]|S[dDR])p{1,2}[.,?]'),
  explicit('want-human-to', 0.8, 'W[^.?NQruvq]{0,2}[HR](?![qv])[^.?NQruv]{0,2}[xMET]'),
  explicit('human-answers', 0.75, '[WmG][^.?NQruvq]{0,2}ME[^.?NQruvq]{0,2}[HRD]|[HR][kym]{0,2}ME'),
  explicit('out-of-team', 0.8, '[WGm]M?S[yxm]{0,1}[dDR]'),
  explicit('get-me', 0.8, 'G[xyM]{1,2}[RD](?=p?[.,?])'),
  explicit('is-there-human', 0.85, 'V[^.?NQruv]{0,2}z[^.?NQruv]{0,1}[HR]'),
  explicit('is-there-who', 0.85, 'V[^.?NQruv]{0,2}[HRS][^.?Nquv]{0,4}[TECL]'),
  explicit('is-there-whole', 0.8, '^[p,]*V[z]?[HR]p?(?=[.?])'),
  explicit('is-there', 0.7, 'V[z]{0,1}[HRS][h]'),
  explicit('place-human', 0.8, 'S[xmz]{0,1}[dDR][^.?NQruvq]{0,3}[TEL]'),
  explicit('who-talks', 0.8, 'k[mi]{1,3}T'),
  indirect('who-helps', 0.7, 'k[mMy]{1,3}E'),
  indirect('anyone-short', 0.75, '(?:^|[p,.?])[Va]?[zN]{0,2}[SH][hx]?V?(?=\\?)'),
  explicit('human-takes-over', 0.85, '[HR][^.?NQruvq]{0,2}C'),
  explicit('talk-human-behind', 0.9, '[HRSD](?![qv])[^.?Nquv]{0,3}[TC]', true),
  explicit('place-behind', 0.75, 'd(?![qv])[iMmzp]{0,3}[TC]', true),
  explicit('want-human-behind', 0.85, '[HRD](?![qv])[piMzme]{0,3}[WG]', true),
  explicit('contacts-me', 0.75, '[mWG][^.?NQruvo]{0,3}[dDRSH]~1TM'),
  call('callback', 0.85, '[WmG]~2J|^[p]*J|(?<![RHoxd])J[.t0p]'),
  call('call-back', 0.9, 'L[M]?K|K[M]?L|MKL|LMK'),
  call('call-me-time', 0.85, 'L[M][pht0,.?]|m[i]L[SHRDd]|(?<![RHoxd])J[0.pt]'),
  call('can-someone-call', 0.9, '[mGWV][yi]?[zS]?[SHRD]~2LM|[mGW]y?LM(?=[.,?pt0])'),
  call('call-me-behind', 0.85, 'M[^.?Nquvoi]{0,4}L', true),
  refusal('whole-refusal', 0.95, 'Z'),
  refusal('not-with-bot', 0.85, 'N[^.?,]{0,3}[TWE][^.?,]{0,3}B'),
  refusal('enough-of-bot', 0.8, 'Q[^.?,o]{0,3}B'),
  refusal('no-bot', 0.8, '(?:^|[,.?])[pe]{0,2}(?:N{1,2}B|BN{1,2})p?(?=[,.?])'),
  refusal('bot-fails', 0.8, 'B[^.?,o]{0,2}F|F[^.?,o]{0,1}B'),
  refusal('not-bot-behind', 0.85, 'B[^.?]{0,3}[TW]N|B[^.?]{0,3}N[^.?]{0,2}[TW]', true),
  indirect('whole-indirect', 0.8, 'I'),
  indirect('who-above', 0.8, 'k[a]?A'),
  indirect('useless-who', 0.75, 'F.{0,6}[kS]'),
  indirect('useless-alone', 0.7, '^[pyahB,]{0,3}FF?[pyhB]{0,2}[,.?]*$'),
  indirect('anyone-here', 0.75, 'V[zS]?[SHR][zh]'),
]

/** Nothing but this is asked, by its role alone: `agent please`. */
const ALONE = /^[pziM,.?]*(?:[HRD]|S[dDz]|d(?=[p,.]*$))[pzHRDdSWE,.?]*$/
const MAX_ALONE = 5

export function shapesIn(codes: string, { verbLast }: Pick<Compiled, 'verbLast'>): Shape[] {
  const shapes: Shape[] = []
  for (const { name, kind, score, regex, verbLast: behind } of PATTERNS) {
    if (behind && !verbLast) continue
    // `matchAll` would make a new expression each time: a fifth of what a message takes.
    regex.lastIndex = 0
    for (let found = regex.exec(codes); found; found = regex.exec(codes)) {
      const [from, to] = [found.index, found.index + found[0].length - 1]
      if (kind === 'refuses-assistant' || !isUndone(codes, from, to)) {
        shapes.push({ name, kind, score, from, to })
        break
      }
    }
  }
  const words = codes.replace(/[,.?p]/g, '').length
  if (words <= MAX_ALONE && ALONE.test(codes))
    shapes.push({ name: 'alone', kind: 'explicit', score: 0.9, from: 0, to: codes.length - 1 })
  return shapes
}

/** Taken back (`don't want to talk to …`), said of others (`can customers talk …`), or about who we are (`am I talking …`). */
function isUndone(codes: string, from: number, to: number): boolean {
  const before = codes.slice(Math.max(0, from - REACH), from)
  const clause = before.slice(before.search(/[^,.?]*$/))
  if (/N[iyWmTPCGVae]{0,3}$/.test(clause)) return true
  if (/o[mWxiun]{0,2}$/.test(clause)) return true
  if (/[r]/.test(clause)) return true
  if (/a[iy]$/.test(clause) && 'TP'.includes(codes[from] ?? '')) return true
  const inside = codes.slice(from, to + 1)
  return /[NQ]/.test(inside) && !/[XZI]/.test(inside)
}

const REACH = 6

function explicit(name: string, score: number, source: string, verbLast?: true): Pattern {
  return pattern(name, 'explicit', score, source, verbLast)
}

function call(name: string, score: number, source: string, verbLast?: true): Pattern {
  return pattern(name, 'call-me', score, source, verbLast)
}

function refusal(name: string, score: number, source: string, verbLast?: true): Pattern {
  return pattern(name, 'refuses-assistant', score, source, verbLast)
}

function indirect(name: string, score: number, source: string, verbLast?: true): Pattern {
  return pattern(name, 'indirect', score, source, verbLast)
}

function pattern(
  name: string,
  kind: AskKind,
  score: number,
  source: string,
  verbLast?: true,
): Pattern {
  const regex = new RegExp(spelled(source), 'g')
  return { name, kind, score, regex, ...(verbLast ? { verbLast } : {}) }
}

/** `~3` in full; and where a verb may stand, it may bring its preposition along. */
function spelled(source: string): string {
  return source
    .replace(/~(\d)/g, '[^.?NQBruv]{0,$1}')
    .replace(/T/g, (_, at: number, all: string) => (isInClass(all, at) ? 'TP' : '[TP]'))
}

function isInClass(source: string, at: number): boolean {
  return source.lastIndexOf('[', at) > source.lastIndexOf(']', at)
}
