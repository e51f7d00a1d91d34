import { de as deSays } from '../no-lie/lexicon/de.ts'
import { en as enSays } from '../no-lie/lexicon/en.ts'
import { nl as nlSays } from '../no-lie/lexicon/nl.ts'
import { pl as plSays } from '../no-lie/lexicon/pl.ts'
import type { TimeLexicon } from './time-lexicon.ts'

export const en: TimeLexicon = {
  commits:
    /'ll\b|\b(?:will|shall|going to|promise|guarantee|expect|give (?:me|us)|i(?:'m| am) (?:sending|calling)|arrives?|is due)\b/,
  not: /\b(?:not|cannot|never|unable|won't|can't|please (?:reply|send|return|confirm|let)|you(?:'ll| will)? (?:need|have|must) to|you must)\b/,
  condition: enSays.condition,
  numbers: {
    ...{ an: 1, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
    ...{ nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, 'a couple of': 2 },
    ...{ 'twenty-four': 24, 'forty-eight': 48, 'half an': 0.5, 'the next': 1 },
  },
  units: [
    ['business-day', '(?:business|working|work) days?|weekdays?'],
    ['minute', 'min(?:ute)?s?'],
    ['hour', 'h(?:ou)?rs?'],
    ['day', 'days?'],
    ['week', 'weeks?'],
    ['month', 'months?'],
  ],
  to: 'to|or|and',
  days: [
    [2, 'day after tomorrow'],
    [1, 'tomorrow'],
    [0, 'today|tonight|this (?:afternoon|evening|morning)'],
  ],
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ends: [
    ['day', 'end of (?:the )?(?:business )?day|eod|close of business'],
    ['next-week', 'next week'],
    ['week', 'end of (?:the |this )?week|this week'],
    ['month', 'end of (?:the |this )?month|this month'],
  ],
}

export const de: TimeLexicon = {
  commits:
    /\b(?:werden?|wird|melden?|rufen?|schicken?|senden?|kummern?|prufen?|klaren?|antworten?|erledigen?|erhalten|bekommen|haben sie|hast du|verspreche|gebe|liefern|kommt|sagen?|uberweisen?|erstatten?|zusag\w*|spatestens)\b/,
  not: /\b(?:nicht|kein\w*|nie|mussen sie|musst du|mussten sie|bitte (?:senden|schicken|melden|antworten|geben)|bitten wir sie|senden sie|schicken sie)\b/,
  condition: deSays.condition,
  numbers: {
    ...{ einem: 1, einer: 1, einen: 1, eine: 1, ein: 1, zwei: 2, drei: 3, vier: 4, funf: 5 },
    ...{
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      zwolf: 12,
      zwanzig: 20,
      'einer halben': 0.5,
    },
    ...{
      'den nachsten': 1,
      'der nachsten': 1,
      dreissig: 30,
      vierundzwanzig: 24,
      achtundvierzig: 48,
    },
  },
  units: [
    ['business-day', '(?:werk|arbeits|geschafts)tage?n?s?'],
    ['minute', 'min(?:uten?)?'],
    ['hour', 'stunden?|std'],
    ['day', 'tage?n?s?'],
    ['week', 'wochen?'],
    ['month', 'monate?n?s?'],
  ],
  to: 'bis|oder',
  days: [
    [2, 'ubermorgen'],
    [1, 'morgen'],
    [0, 'heute'],
  ],
  weekdays: [
    'sonntag',
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag|sonnabend',
  ],
  ends: [
    ['day', 'feierabend|ende des tages'],
    ['next-week', 'nachste(?:r|n)? woche|kommende(?:r|n)? woche'],
    ['week', 'ende der woche|wochenende|diese(?:r)? woche'],
    ['month', 'ende des monats|monatsende|diesen monat'],
  ],
}

export const nl: TimeLexicon = {
  commits:
    /\b(?:zal|zullen|ga|gaan|neem|nemen|bel|bellen|stuur|sturen|krijgt|krijg|ontvangt|ontvang|beloof|beloven|kom|komen|komt|laat|laten|antwoorden?|wordt|worden|hoort|regel)\b/,
  not: /\b(?:niet|geen|nooit|moet u|moet je|gelieve|stuur ons|laat ons)\b/,
  condition: nlSays.condition,
  numbers: {
    ...{
      een: 1,
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
    },
    ...{ twaalf: 12, twintig: 20, dertig: 30, 'een half': 0.5, 'de komende': 1 },
  },
  units: [
    ['business-day', 'werkdag(?:en)?'],
    ['minute', 'min(?:uten|uut)?'],
    ['hour', 'uur|uren'],
    ['day', 'dag(?:en)?'],
    ['week', 'we(?:ek|ken)'],
    ['month', 'maand(?:en)?'],
  ],
  to: 'tot|of|a',
  days: [
    [2, 'overmorgen'],
    [1, 'morgen'],
    [0, 'vandaag|vanavond|vanmiddag'],
  ],
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  ends: [
    ['day', 'eind(?:e)? van de dag'],
    ['next-week', 'volgende week'],
    ['week', 'eind(?:e)? van de week|deze week'],
    ['month', 'eind(?:e)? van de maand|deze maand'],
  ],
}

export const pl: TimeLexicon = {
  commits:
    /\b(?:bede|bedzie|bedziemy|beda|zadzwon\p{L}*|oddzwon\p{L}*|odpisz\p{L}*|odpowie\p{L}*|wysl\p{L}*|wysyl\p{L}*|otrzyma\p{L}*|dostani\p{L}*|wroc\p{L}*|zwroc\p{L}*|sprawdz\p{L}*|odez\p{L}*|napisz\p{L}*|skontaktuj\p{L}*|przesl\p{L}*|obiecuj\p{L}*|dotrze|zalatwi\p{L}*)/u,
  not: /(?<!\p{L})(?:nie|nigdy|prosze (?:wyslac|odpisac|odpowiedziec|przeslac)|musi pan\p{L}*)(?!\p{L})/u,
  condition: plSays.condition,
  numbers: {
    ...{ jeden: 1, jedna: 1, jednego: 1, jednej: 1, dwa: 2, dwie: 2, dwoch: 2, trzy: 3, trzech: 3 },
    ...{
      cztery: 4,
      czterech: 4,
      piec: 5,
      pieciu: 5,
      szesc: 6,
      siedem: 7,
      osiem: 8,
      dziesiec: 10,
      pol: 0.5,
    },
    ...{ najblizszych: 1, ciagu: 1 },
  },
  units: [
    ['business-day', 'dni robocz\\p{L}*|dzien roboczy'],
    ['minute', 'min(?:ut\\p{L}*)?'],
    ['hour', 'godzin\\p{L}*|godz'],
    ['day', 'dni|dzien|doby|dobe'],
    ['week', 'tydzien|tygodni\\p{L}*'],
    ['month', 'miesiac\\p{L}*|miesiec\\p{L}*'],
  ],
  to: 'do|lub',
  days: [
    [2, 'pojutrze'],
    [1, 'jutr\\p{L}*'],
    [0, 'dzisiaj|dzis|dzisiejsz\\p{L}*'],
  ],
  weekdays: [
    'niedziel\\p{L}*',
    'poniedzial\\p{L}*',
    'wtor\\p{L}*',
    'srod\\p{L}*',
    'czwart\\p{L}*',
    'piat(?:ek|ku)',
    'sobot\\p{L}*',
  ],
  ends: [
    ['day', 'konca dnia'],
    ['next-week', 'przyszlym tygodniu|przyszlego tygodnia'],
    ['week', 'konca tygodnia|tym tygodniu'],
    ['month', 'konca miesiaca|tym miesiacu'],
  ],
}
