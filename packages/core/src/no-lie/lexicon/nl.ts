import type { Lexicon } from '../lexicon.ts'

const US = String.raw`(?<!uw |jouw |je |jullie )\b(?:iemand|team|supportteam|collega'?s?|medewerkers?|specialist(?:en)?|agent(?:en)?|vertegenwoordigers?|expert(?:s)?|mens(?:en)?|persoon|afdeling|klantenservice|supportafdeling|support|monteurs?|leidinggevende)\b`

export const nl: Lexicon = {
  person: [
    /\b(?:ik heb|we hebben|wij hebben|heb ik|hebben we|is|zijn|wordt|worden)\b.{0,70}?\b(?:doorgestuurd|doorgezet|doorgegeven|doorverbonden|geescaleerd|ingelicht|geinformeerd|verwittigd|gewaarschuwd|overgedragen|gecontacteerd|gemeld|toegewezen|ingeschakeld)\b/,
    new RegExp(
      String.raw`\bik (?:stuur|geef|zet|verbind|escaleer|informeer|draag|schakel|haal|meld|zal|ga)\b.{0,60}?(?:${US}|\b(?:u|je|jou)\b.{0,20}\b(?:door|nu|over)\b)`,
    ),
    new RegExp(
      String.raw`${US}.{0,40}?\b(?:zal|zullen|gaat|gaan|neemt|nemen|belt|bellen|antwoordt|reageert|komt|helpt|bekijkt)\b.{0,50}?\b(?:u|je|jou|contact|snel|spoedig|zo snel mogelijk|zo|terug)\b`,
    ),
    /\b(?:we|wij) (?:nemen|zullen|komen|bellen|laten|antwoorden|reageren)\b.{0,40}\b(?:contact met (?:u|je)|bij (?:u|je) terug|(?:u|je) (?:terug|weten|bellen|antwoorden))\b/,
    /\b(?:u|je) (?:wordt|zal|zult|krijgt|ontvangt|hoort)\b.{0,40}\b(?:gecontacteerd|teruggebeld|doorverbonden|van ons|een (?:reactie|antwoord|telefoontje) van)\b/,
    /\bhulp is onderweg\b/,
  ],
  ticket: [
    /\b(?:ik|we|wij) (?:heb|hebben|zal|ga|maak|open)\b.{0,40}\b(?:ticket|zaak|melding|supportverzoek)\b.{0,30}\b(?:aangemaakt|geopend|gemaakt|ingediend|geregistreerd|aanmaken|openen|aan)\b/,
    /\b(?:ik|we) (?:maak|open|maken|openen)\b.{0,30}\b(?:ticket|zaak|supportverzoek)\b/,
    /\b(?:heb ik|er is|is er|uw|je|een|het) (?:\w+ )?(?:ticket|zaak|melding|supportverzoek)\b.{0,40}\b(?:aangemaakt|geopend|ingediend|geregistreerd)\b/,
  ],
  general: [
    new RegExp(
      String.raw`(?:\b(?:we|wij|u|je)\b|${US}).{0,50}\b(?:reage\w*|antwoord\w*|contact|terugbell\w*|reactie)\b.{0,50}\b(?:binnen|voor (?:morgen|maandag)|morgen|vandaag|zo snel mogelijk|spoedig)\b`,
    ),
    /\bbinnen\b.{0,25}\b(?:uur|dagen|werkdagen|minuten)\b.{0,40}\b(?:reactie|antwoord|contact|reageren)\b/,
    new RegExp(
      String.raw`\b(?:antwoordt?|reageert?|antwoorden|reageren)\b.{0,20}?(?:${US}|\bwij?e?\b).{0,30}\b(?:binnen|uiterlijk|voor|om)\b.{0,60}\d`,
    ),
    /\b(?:we|wij) zijn (?:\w+ ){0,2}(?:weer|terug)\b.{0,8}\b(?:op|om|over|morgen|vanaf)\b/,
  ],
  condition:
    /\b(?:als (?:u|je|dat|dit|het)|indien|wilt u|wil je|zou u|zou je|zal ik (?:u|je)?.{0,40}\?|mag ik|kan ik|u kunt|je kunt|zodra (?:u|je)|wanneer (?:u|je)|voordat|in plaats van)\b/,
  instead: 'Dat kan ik zelf niet beloven, maar u kunt in deze chat altijd om een mens vragen.',
}
