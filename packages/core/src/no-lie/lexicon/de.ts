import type { Lexicon } from '../lexicon.ts'

const US = String.raw`(?<!ihr |euer |dein |ihrem |eurem |deinem |ihre |deine )\b(?:jemand(?:en|em)?|kolleg\w+|(?:support|service|fach|kunden(?:service|dienst)?|technik)?-?team|mitarbeiter\w*|ansprechpartner\w*|spezialist\w*|expert\w*|menschen?|fachabteilung|abteilung|kundendienst|kundenservice|support|techniker\w*|berater\w*|vorgesetzt\w*)\b`
const DONE = `(?:weitergeleitet|weitergegeben|ubergeben|eskaliert|informiert|benachrichtigt|verstandigt|verbunden|kontaktiert|gemeldet|hinzugezogen|zugewiesen|weitergereicht|gebeten|gerufen|geholt)`
const DO = `(?:leite|gebe|ubergebe|verbinde|eskaliere|informiere|benachrichtige|verstandige|kontaktiere|melde|reiche|hole|rufe|schalte|stelle)`

export const de: Lexicon = {
  person: [
    new RegExp(
      String.raw`\b(?:habe ich|ich habe|wir haben|haben wir|wurde[n]?|ist|worden)\b.{0,90}?\b${DONE}\b`,
    ),
    /\b(?:ich|wir) (?:werde|werden)\b.{0,90}?\b(?:weiterleiten|weitergeben|ubergeben|eskalieren|informieren|benachrichtigen|verbinden|kontaktieren|hinzuziehen)\b/,
    new RegExp(
      String.raw`\b(?:ich ${DO}|${DO} ich)\b.{0,70}?(?:${US}|\b(?:sie|dich|euch)\b.{0,20}\b(?:weiter|durch|jetzt|gleich|nun)\b)`,
    ),
    new RegExp(
      String.raw`${US}\b.{0,50}?\b(?:wird|werden|meldet|melden|kontaktiert|kummert|kummern|ubernimmt|antwortet|ruft|schreibt|pruft|schaut)\b.{0,60}?\b(?:sie|dich|euch|ihnen|dir|sich|ihr\w*|dein\w*|bald|gleich|umgehend|zeitnah|in kurze|kurz)\b`,
    ),
    new RegExp(
      String.raw`\b(?:wird|werden) (?:sich )?(?:in kurze |bald |gleich |umgehend |zeitnah )?.{0,25}?${US}.{0,50}?\b(?:melden|kontaktieren|antworten|anrufen|kummern|helfen)\b`,
    ),
    /\bwir (?:werden uns|melden uns|kommen|rufen|kontaktieren|antworten)\b.{0,60}\b(?:bei (?:ihnen|dir|euch)|auf (?:sie|dich|euch) zu|sie|dich|ihnen|dir|melden)\b/,
    /\b(?:sie|du|ihr) (?:werden|wirst|werdet|erhalten|erhaltst|bekommen|bekommst|horen|horst)\b.{0,50}\b(?:von uns (?:horen)?|kontaktiert|angerufen|verbunden|ruckmeldung|ruckruf)\b/,
    /\bhilfe ist unterwegs\b/,
  ],
  ticket: [
    /\b(?:ich|wir) (?:habe|haben|werde|werden)\b.{0,50}\b(?:ticket|fall|vorgang|support-?anfrage|meldung)\b.{0,30}\b(?:erstell|eroffne|angeleg|aufgemach|eingereich|anleg|geoffne|erfass)\w*/,
    /\bhabe ich\b.{0,40}\b(?:ticket|fall|vorgang|support-?anfrage)\b.{0,30}\b(?:erstell|eroffne|angeleg|eingereich|geoffne|erfass)\w*/,
    /\b(?:ein|ihr|dein|das|der) (?:\w+ )?(?:ticket|fall|vorgang|support-?anfrage)\b.{0,40}\b(?:wurde|ist|worden)\b.{0,30}\b(?:erstellt|eroffnet|angelegt|eingereicht|erfasst|aufgenommen)\b/,
    /\b(?:ich|wir) (?:erstelle|eroffne|lege|erstellen|eroffnen)\b.{0,40}\b(?:ticket|fall|vorgang|support-?anfrage)\b/,
    /\b(?:ihre|deine) (?:ticket|fall|vorgangs)-?nummer (?:lautet|ist)\b/,
  ],
  general: [
    new RegExp(
      String.raw`(?:\b(?:wir|sie|man)\b|${US}).{0,50}\b(?:antwort\w*|meld\w*|reagier\w*|kontaktier\w*|ruckmeldung)\b.{0,50}\b(?:innerhalb|binnen|in (?:den nachsten|wenigen|\d+)|bis (?:morgen|heute|montag)|morgen|heute noch|so bald wie moglich|schnellstmoglich)\b`,
    ),
    /\b(?:innerhalb|binnen)\b.{0,30}(?:stunden?|tagen?|minuten?|werktagen?)\b.{0,40}\b(?:antwort\w*|meld\w*|ruckmeldung|kontaktier\w*)/,
    new RegExp(
      String.raw`\b(?:antwort|meld|reagier)(?:et|en)\b.{0,20}?(?:${US}|\bwir\b).{0,30}\b(?:innerhalb|binnen|nach|spatestens|bis|in)\b.{0,60}\d`,
    ),
    /\bwir sind (?:\w+ ){0,3}wieder (?:da|hier|zuruck|erreichbar)\b|\bwir sind (?:ab|am|um|morgen|montag)\b.{0,30}\bwieder\b/,
  ],
  condition:
    /\b(?:wenn|falls|sofern|sobald sie|sobald du|mochten sie|mochtest du|mochtet ihr|soll ich|wollen sie|willst du|wunschen sie|darf ich|kann ich|konnen sie|kannst du|statt|bevor (?:ich|wir))\b/,
  instead:
    'Das kann ich selbst nicht zusagen; Sie können in diesem Chat aber jederzeit einen Menschen verlangen.',
}
