// What a customer who asks for a person is told of the time it takes.
import type { Expectation } from '@baton/contract'

/** In the language of the conversation, by the clock of those who will answer, which is named. */
export function waitInWords(locale: string, expects: Expectation, timeZone: string): string {
  const [language, words] = spoken(locale)
  switch (expects.kind) {
    case 'range': {
      const from = timeInWords(expects.fromMinutes, language)
      const to = timeInWords(expects.toMinutes, language)
      return from === to ? fill(words.within, { to }) : fill(words.range, { from, to })
    }
    case 'opens':
      return fill(words.opens, { when: momentInWords(expects.at, language, timeZone) })
    case 'by':
      return fill(words.by, { when: momentInWords(expects.at, language, timeZone) })
  }
}

function timeInWords(minutes: number, language: string): string {
  const [count, unit] = minutes < 60 ? [minutes, 'minute'] : [minutes / 60, 'hour']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

function momentInWords(at: string, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
    ...{ timeZone, timeZoneName: 'short' },
  }).format(new Date(at))
}

function spoken(locale: string) {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en'
  const known = WORDS[language as keyof typeof WORDS]
  return known ? ([language, known] as const) : (['en', WORDS.en] as const)
}

function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

const WORDS = {
  en: {
    within: 'Usually somebody answers within {to}.',
    range: 'Usually somebody answers within {from} to {to}.',
    opens: 'Nobody is here right now. We are back on {when}.',
    by: 'Usually somebody answers by {when}.',
  },
  de: {
    within: 'Meist antwortet jemand innerhalb von {to}.',
    range: 'Meist antwortet jemand nach {from} bis {to}.',
    opens: 'Gerade ist niemand da. Wir sind wieder da: {when}.',
    by: 'Meist antwortet jemand spätestens {when}.',
  },
  es: {
    within: 'Normalmente alguien responde en {to}.',
    range: 'Normalmente alguien responde en un plazo de {from} a {to}.',
    opens: 'Ahora no hay nadie. Volvemos el {when}.',
    by: 'Normalmente alguien responde antes del {when}.',
  },
  fr: {
    within: 'En général, quelqu’un répond en {to}.',
    range: 'En général, quelqu’un répond en {from} à {to}.',
    opens: 'Personne n’est là pour le moment. Nous serons de retour le {when}.',
    by: 'En général, quelqu’un répond avant le {when}.',
  },
  pt: {
    within: 'Normalmente alguém responde em {to}.',
    range: 'Normalmente alguém responde em {from} a {to}.',
    opens: 'Não há ninguém agora. Voltamos em {when}.',
    by: 'Normalmente alguém responde até {when}.',
  },
} as const satisfies Record<string, Record<string, string>>
