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
  const known = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined
  return known ? ([language, known] as const) : (['en', EN] as const)
}

function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

type Words = Record<'within' | 'range' | 'opens' | 'by', string>

const EN: Words = {
  within: 'Usually somebody answers within {to}.',
  range: 'Usually somebody answers within {from} to {to}.',
  opens: 'Nobody is here right now. We are back on {when}.',
  by: 'Usually somebody answers by {when}.',
}

/** Written so that no number and no day needs an ending: each stands where the language leaves it as it is. */
const WORDS: Readonly<Record<string, Words>> = {
  en: EN,
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
    opens: 'Não há ninguém agora. Voltamos nesta data: {when}.',
    by: 'Normalmente alguém responde até {when}.',
  },
  it: {
    within: 'Di solito qualcuno risponde entro {to}.',
    range: 'Di solito qualcuno risponde in un tempo compreso tra {from} e {to}.',
    opens: 'In questo momento non c’è nessuno. Torniamo {when}.',
    by: 'Di solito qualcuno risponde entro {when}.',
  },
  nl: {
    within: 'Meestal antwoordt iemand binnen {to}.',
    range: 'Meestal antwoordt iemand binnen {from} tot {to}.',
    opens: 'Er is nu niemand. We zijn er weer op {when}.',
    by: 'Meestal antwoordt iemand uiterlijk op {when}.',
  },
  pl: {
    within: 'Zwykły czas oczekiwania na odpowiedź: najwyżej {to}.',
    range: 'Zwykły czas oczekiwania na odpowiedź: {from} – {to}.',
    opens: 'Teraz nikogo tu nie ma. Wracamy: {when}.',
    by: 'Zwykle ktoś odpowiada najpóźniej w tym terminie: {when}.',
  },
  tr: {
    within: 'Genellikle {to} içinde biri yanıt verir.',
    range: 'Genellikle {from} ile {to} arasında biri yanıt verir.',
    opens: 'Şu anda burada kimse yok. Yeniden buradayız: {when}.',
    by: 'Genellikle biri en geç şu zamanda yanıt verir: {when}.',
  },
  ar: {
    within: 'عادةً ما يرد أحد الزملاء خلال مدة أقصاها {to}.',
    range: 'عادةً ما يرد أحد الزملاء خلال مدة أقلها {from} وأقصاها {to}.',
    opens: 'لا يوجد أحد هنا الآن. نعود يوم {when}.',
    by: 'عادةً ما يرد أحد الزملاء في موعد أقصاه {when}.',
  },
  zh: {
    within: '通常会有人在{to}内回复您。',
    range: '通常会有人在{from}到{to}内回复您。',
    opens: '现在没有人在线。我们将于{when}回来。',
    by: '通常会有人在{when}之前回复您。',
  },
  ja: {
    within: '通常は{to}以内に担当者が回答します。',
    range: '通常は{from}から{to}で担当者が回答します。',
    opens: 'ただいま担当者はおりません。次の対応開始は{when}です。',
    by: '通常は{when}までに担当者が回答します。',
  },
}
