// Which of PostgreSQL's stemmers a document's words go through.

/** Of ISO 639-1 to text search configuration; all others are indexed as they are. */
const STEMMERS: Record<string, string> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  nb: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

const UNSTEMMED = 'simple'
const SAMPLE_LENGTH = 20_000
/** Of a text's words, how many must be a language's most frequent ones to believe in it. */
const ENOUGH = 0.06

/** From the language tag a document carries, else from its words. */
export function stemmerFor(text: string, tag?: string): string {
  const language = tag?.toLowerCase().split(/[-_]/)[0]
  if (language && language in STEMMERS) return STEMMERS[language] ?? UNSTEMMED
  return language && /^(zh|ja|ko|th)$/.test(language) ? UNSTEMMED : guessed(text)
}

/** The language tag behind one of these stemmers; null for those indexed as they are. */
export function languageBehind(stemmer: string): string | null {
  return Object.keys(STEMMERS).find((tag) => STEMMERS[tag] === stemmer) ?? null
}

function guessed(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase()
  const words = sample.match(/\p{L}+/gu) ?? []
  let best = { language: '', share: 0 }
  for (const [language, frequent] of FREQUENT) {
    const share = words.filter((word) => frequent.has(word)).length / Math.max(words.length, 1)
    if (share > best.share) best = { language, share }
  }
  if (best.share >= ENOUGH) return STEMMERS[best.language] ?? UNSTEMMED
  // Mostly code, which speaks English; other languages give themselves away by their letters.
  const foreign = sample.match(/[^\p{ASCII}\p{P}\p{S}\p{N}\s]/gu)?.length ?? 0
  return foreign > sample.length / 100 ? UNSTEMMED : 'english'
}

/** A language's most frequent words that its neighbours do not share. */
const FREQUENT = Object.entries({
  da: 'og det at af til er på ikke med som har den der jeg kan hvis eller skal fra',
  de: 'der die und den das ist nicht mit sich auf für werden eine einen dem wird oder auch wenn sie',
  el: 'και το να του της είναι για την με που θα από στο τα δεν',
  en: 'the and is of to you that it for with this are not can your be from will if when',
  es: 'el los las que del para una por con como está puede más pero este son cuando desde su',
  fi: 'ja ei se että kun voi tai joka ovat myös jos niin tämä sen',
  fr: 'le les des est pour dans une que vous sur avec pas votre cette sont plus nous être qui',
  hu: 'az és hogy nem egy ez ha vagy kell csak meg van lehet',
  it: 'il di che una della sono nel gli alla questo più anche viene del è',
  nl: 'het een van en dat niet met voor zijn op je wordt kunt aan ook deze als bij',
  no: 'og det er på ikke som til med av den kan hvis eller skal fra jeg har du deg dette',
  pt: 'o os um uma que para com não do da em você por como são mais ou seu este pode',
  ro: 'și în nu este pe cu care pentru sau din mai dacă sunt acest prin',
  ru: 'и в не на что с это как для по или вы если из от при можно все',
  sv: 'och att det är för på inte med av till den kan om eller från du har ska detta',
  tr: 've bir bu için ile olarak de da veya daha olan değil gibi çok bunu',
}).map(([language, words]) => [language, new Set(words.split(' '))] as const)
