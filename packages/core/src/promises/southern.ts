import { es as esSays } from '../no-lie/lexicon/es.ts'
import { fr as frSays } from '../no-lie/lexicon/fr.ts'
import { it as itSays } from '../no-lie/lexicon/it.ts'
import { pt as ptSays } from '../no-lie/lexicon/pt.ts'
import type { TimeLexicon } from './time-lexicon.ts'

export const es: TimeLexicon = {
  commits:
    /\b\p{L}{2,}(?:are|ere|ire|dre|aremos|eremos|iremos|dremos|ara|era|ira|dra|aran|eran|iran|dran)\b|\b(?:voy|vamos|va|van) a\b|\b(?:le|te|os|les) (?:llamo|escribo|envio|aviso|respondo|contesto|confirmo)\b|\b(?:prometo|llega|plazo)\b/u,
  not: /\b(?:no (?!mas tarde)|nunca|debe|debera|tiene que|por favor (?:envie|responda|confirme)|envienos|envieme)/,
  condition: esSays.condition,
  numbers: {
    ...{ un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8 },
    ...{ nueve: 9, diez: 10, doce: 12, veinte: 20, treinta: 30, media: 0.5 },
    ...{ veinticuatro: 24, 'las proximas': 1, 'los proximos': 1 },
  },
  units: [
    ['business-day', 'dias? (?:habil(?:es)?|laborables?|ut(?:eis|il))'],
    ['minute', 'min(?:utos?)?'],
    ['hour', 'horas?|hrs?'],
    ['day', 'dias?'],
    ['week', 'semanas?'],
    ['month', 'mes(?:es)?'],
  ],
  to: 'a|o|y',
  days: [
    [2, 'pasado manana'],
    // “In the morning” is the same word.
    [1, '(?<!(?:la|esta) )manana'],
    [0, 'hoy|esta (?:tarde|noche|manana)'],
  ],
  weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  ends: [
    ['day', 'final del dia|fin del dia'],
    ['next-week', '(?:proxima semana|semana que viene)'],
    ['week', 'fin(?:al)? de (?:la )?semana|esta semana'],
    ['month', 'fin(?:al)? de mes|este mes'],
  ],
}

export const fr: TimeLexicon = {
  commits:
    /\b\p{L}{2,}(?:rai|rons|ra|ront|rez|ras)\b|\b(?:je vais|nous allons|on va|va etre|vont etre)\b|\b(?:je|nous) (?:vous |te |m'en |m')?(?:rappelle|rappelons|reviens|revenons|tiens|tenons|envoie|envoyons|reponds|repondons|confirme|confirmons|promets|promettons|occupe)\b|\b(?:arrive|sous)\b/u,
  not: /\b(?:ne |n'|pas|jamais|veuillez|vous devez|merci de|il faut que vous)/,
  condition: frSays.condition,
  numbers: {
    ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
    ...{ dix: 10, douze: 12, vingt: 20, trente: 30, 'une demi-': 0.5, 'une demi': 0.5 },
    ...{ 'vingt-quatre': 24, 'quarante-huit': 48, 'les prochaines': 1, 'les prochains': 1 },
  },
  units: [
    ['business-day', 'jours? (?:ouvr(?:es?|ables?)s?)'],
    ['minute', 'min(?:utes?)?'],
    ['hour', '(?:demi-)?heures?|h'],
    ['day', 'jours?'],
    ['week', 'semaines?'],
    ['month', 'mois'],
  ],
  to: 'a|ou|et',
  days: [
    [2, 'apres-demain'],
    [1, 'demain'],
    [0, "aujourd'hui|ce soir|cet apres-midi|ce matin"],
  ],
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  ends: [
    ['day', 'fin de (?:la )?journee'],
    ['next-week', 'semaine prochaine'],
    ['week', 'fin de (?:la )?semaine|cette semaine'],
    ['month', 'fin du mois|ce mois-ci'],
  ],
}

export const pt: TimeLexicon = {
  commits:
    /\b\p{L}{2,}(?:arei|erei|irei|orei|aremos|eremos|iremos|ara|era|ira|arao|erao|irao)\b|\b(?:vou|vamos|vai|vao)\b|\b(?:ligo|envio|respondo|retorno|aviso|prometo|confirmo|chega|prazo)\b/u,
  not: /\b(?:nao|nunca|deve|devera|tem de|tem que|por favor (?:envie|responda|confirme)|envie-nos)\b/,
  condition: ptSays.condition,
  numbers: {
    ...{ um: 1, uma: 1, dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8 },
    ...{ nove: 9, dez: 10, doze: 12, vinte: 20, trinta: 30, meia: 0.5 },
    ...{ 'as proximas': 1, 'os proximos': 1 },
  },
  units: [
    ['business-day', 'dias? ut(?:eis|il)'],
    ['minute', 'min(?:utos?)?'],
    ['hour', 'horas?|hrs?|h'],
    ['day', 'dias?'],
    ['week', 'semanas?'],
    ['month', 'mes(?:es)?'],
  ],
  to: 'a|ou|e',
  days: [
    [2, 'depois de amanha'],
    [1, 'amanha'],
    [0, 'hoje|esta (?:tarde|noite)'],
  ],
  weekdays: [
    'domingo',
    'segunda(?:-feira)?',
    'terca(?:-feira)?',
    'quarta(?:-feira)?',
    'quinta(?:-feira)?',
    'sexta(?:-feira)?',
    'sabado',
  ],
  ends: [
    ['day', 'fim do dia|final do dia'],
    ['next-week', 'proxima semana|semana que vem'],
    ['week', 'fim da semana|final da semana|esta semana'],
    ['month', 'fim do mes|final do mes|este mes'],
  ],
}

export const it: TimeLexicon = {
  commits:
    /\b(?!(?:entro|numero|intero|vero|lavoro|ancora|ora|sopra|oltre|nostra|vostra|nostro|vostro)\b)\p{L}{2,}(?:ro|remo|ra|ranno|rai|rete)\b|\b(?:la|ti|le|vi) (?:richiamo|chiamo|scrivo|invio|mando|avviso|rispondo|ricontatto|ricontattiamo|richiamiamo|scriviamo)\b|\b(?:prometto|arriva)\b/u,
  not: /\b(?:non(?! oltre)|mai|deve|devi|la preghiamo|ci invii|si prega)\b/,
  condition: itSays.condition,
  numbers: {
    ...{ un: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9 },
    ...{ dieci: 10, dodici: 12, venti: 20, trenta: 30, mezz: 0.5, mezza: 0.5 },
    ...{ ventiquattro: 24, 'le prossime': 1, 'i prossimi': 1 },
  },
  units: [
    ['business-day', 'giorn[oi] (?:lavorativ[oi]|feriali?)'],
    ['minute', 'min(?:ut[oi])?'],
    ['hour', "or[ae]|'ora"],
    ['day', 'giorn[oi]'],
    ['week', 'settiman[ae]'],
    ['month', 'mes[ei]'],
  ],
  to: 'a|o|e',
  days: [
    [2, 'dopodomani'],
    [1, 'domani'],
    [0, 'oggi|stasera|questa (?:sera|mattina)|questo pomeriggio'],
  ],
  weekdays: ['domenica', 'lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato'],
  ends: [
    ['day', 'fine (?:della )?giornata'],
    ['next-week', 'prossima settimana|settimana prossima'],
    ['week', 'fine (?:della )?settimana|questa settimana'],
    ['month', 'fine (?:del )?mese|questo mese'],
  ],
}
