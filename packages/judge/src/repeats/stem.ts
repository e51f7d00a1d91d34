// Forms of one word as one stem, by rule: for comparing, never for showing.

const MIN_STEM = 3
const ROMANCE =
  /(?:aciones|acoes|azioni|ations|acion|acao|azione|ation|amento|amenti|imento|mente|ement|ements|iendo|ando|endo|ados|adas|idos|idas|ado|ada|ido|ida|ato|ata|ati|ate|ito|uto|uta|aron|ieron|aram|eram|ais|ait|ent|ons|ez|are|ere|ire|ar|er|ir|re|an|en|on|em|am|es|as|os|is|ee|ees|e|a|o|i|s|u)$/
const ENDINGS: Record<string, RegExp> = {
  de: /(?:ungen|ung|ten|tes|ter|tem|te|est|en|em|er|es|et|st|e|n|s|t)$/,
  es: ROMANCE,
  fr: ROMANCE,
  it: ROMANCE,
  pt: ROMANCE,
}

export function stemOf(word: string, language: string): string {
  if (language === 'en') return englishStem(word)
  const ending = ENDINGS[language]
  if (!ending || word.length <= MIN_STEM + 1 || /\d/.test(word)) return word
  const stem = word.replace(ending, '')
  return stem.length > MIN_STEM ? stem : word.length > MIN_STEM + 2 ? word.slice(0, -1) : word
}

function englishStem(word: string): string {
  const regular = IRREGULAR.get(word) ?? word
  if (regular.length <= MIN_STEM || /\d/.test(regular)) return regular
  const plural = regular
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/([^suio])s$/, '$1')
    .replace(/(?<=[aeiou].*)([^e])(?:ing|ed)$/, '$1')
  return plural.length < MIN_STEM ? regular : undoubled(plural).replace(/(?<=.{3})e$/, '')
}

/** `shipped`, `shipping` and `ship`, but `bill` and `pass`. */
function undoubled(stem: string): string {
  return stem.replace(/([bdgmnprt])\1$/, '$1')
}

const IRREGULAR = new Map(
  `sent:send paid:pay bought:buy took:take taken:take got:get gotten:get came:come went:go gone:go made:make lent:lend spent:spend kept:keep left:leave ate:eat eaten:eat stole:steal stuck:stick froze:freeze
  chose:choose chosen:choose broke:break broken:break wrote:write written:write gave:give given:give saw:see seen:see found:find told:tell forgot:forget forgotten:forget did:do done:do has:have had:have
  withdrew:withdraw withdrawn:withdraw sold:sell held:hold flew:fly drove:drive driven:drive ran:run shown:show knew:know known:know thought:think brought:bring taught:teach caught:catch said:say met:meet
  children:child kids:kid people:person men:man women:woman teeth:tooth feet:foot wives:wife keys:key fees:fee`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
