import type { Catalog } from '../translate.ts'

/** Programs that come in by OAuth. */
export const words: Catalog = {
  'This question is not open any more': 'Diese Frage ist nicht mehr offen',
  'It was answered, or is too old. Connect once more in the program.':
    'Sie wurde beantwortet oder ist zu alt. Verbinden Sie sich im Programm noch einmal.',
  'You may not let programs in': 'Sie dürfen keine Programme einlassen',
  'Who may make access keys may: ask an admin to connect it.':
    'Wer Zugangsschlüssel anlegen darf, darf es: Bitten Sie einen Admin, es zu verbinden.',
  'A program wants to come in': 'Ein Programm möchte Zugang',
  'Could not read what it asks for': 'Worum es bittet, war nicht zu lesen',
  'You are signed in to {workspace} as {name}.': 'Sie sind bei {workspace} als {name} angemeldet.',
  'Let it only read': 'Es nur lesen lassen',
  'The program goes on. You can close this page.':
    'Das Programm macht weiter. Sie können diese Seite schließen.',
  Refuse: 'Ablehnen',
  'You can end it at any time under Settings › Access keys.':
    'Sie können den Zugang jederzeit unter Einstellungen › Zugangsschlüssel beenden.',
  'It calls itself': 'Es nennt sich',
  'Nobody has checked that.': 'Das hat niemand geprüft.',
  'Its access goes to': 'Sein Zugang geht an',
  'A program on the computer you sit at.': 'Ein Programm auf dem Computer, an dem Sie sitzen.',
  'Allow it only if you were just about to connect {host}.':
    'Erlauben Sie es nur, wenn Sie gerade {host} verbinden wollten.',
  'It will be able to': 'Es kann dann',
  'search your documents': 'Ihre Dokumente durchsuchen',
  'see how a ticket stands, and what people have answered in it':
    'sehen, wie ein Ticket steht und was Menschen darin geantwortet haben',
  'open tickets and ask for people': 'Tickets öffnen und Menschen anfordern',
  'To the desk': 'Zum Desk',
  'Connected programs': 'Verbundene Programme',
  'A program that speaks MCP and signs in by OAuth needs no key: enter {code} there, and it opens a page of the desk that asks you.':
    'Ein Programm, das MCP spricht und sich über OAuth anmeldet, braucht keinen Schlüssel: Geben Sie dort {code} ein, dann öffnet es eine Seite des Desks, die Sie fragt.',
  'Could not read the programs': 'Die Programme konnten nicht gelesen werden',
  'No program is connected.': 'Kein Programm ist verbunden.',
  '{name} is not connected any more': '{name} ist nicht mehr verbunden',
  'The program was not ended': 'Der Zugang wurde nicht beendet',
  'End the access of {name}': 'Den Zugang von {name} beenden',
  'End the access of {name}?': 'Den Zugang von {name} beenden?',
  'It is refused from then on, and has to be allowed anew.':
    'Es wird ab dann abgewiesen und muss neu erlaubt werden.',
  'Allowed by {name} {when};': 'Erlaubt von {name} {when};',
  'Let a program in': 'Hat ein Programm eingelassen',
  'Ended a program’s access': 'Hat den Zugang eines Programms beendet',
  'refused, as {name} may not allow it any more':
    'wird abgewiesen, da {name} es nicht mehr erlauben darf',
}
