// People write in a hurry: small letters, no full stop, a slip of the finger. Multiplied sentences are worn like this.

const LETTERS_OF_A_SLIP = 5

export function worn(sentence, chance, mayslip) {
  const slips = mayslip && chance.happens(0.07)
  const text = slips ? withSlip(sentence, chance) : sentence
  return { text: dressed(text, chance), tags: slips && text !== sentence ? ['typo'] : [] }
}

function dressed(text, chance) {
  if (chance.happens(0.5)) return text.toLowerCase().replace(/[.!?]+$/, '')
  const begun = text.charAt(0).toUpperCase() + text.slice(1)
  if (/[.!?]$/.test(begun)) return begun
  return begun + chance.pick(['', '', '.', '.', '!'])
}

function withSlip(text, chance) {
  const words = text.split(' ')
  const long = words.flatMap((word, place) =>
    new RegExp(`^\\p{L}{${LETTERS_OF_A_SLIP},}$`, 'u').test(word) ? [place] : [],
  )
  if (long.length === 0) return text
  const place = chance.pick(long)
  words[place] = slipped(words[place], chance)
  return words.join(' ')
}

/** Two letters swapped, one left out, or one twice; never the first. */
function slipped(word, chance) {
  const at = 1 + chance.below(word.length - 2)
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ]
  const ways = [
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
  ]
  return chance.pick(ways)
}
