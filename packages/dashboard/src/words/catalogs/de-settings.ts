import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your account': 'Ihr Konto',
  'Password changed. Everywhere else you are signed out.':
    'Passwort geändert. Überall sonst sind Sie abgemeldet.',
  'The password was not changed': 'Das Passwort wurde nicht geändert',
  Password: 'Passwort',
  'Your password now': 'Ihr jetziges Passwort',
  'New password': 'Neues Passwort',
  'At least 10 characters. Everywhere else you are signed out.':
    'Mindestens 10 Zeichen. Überall sonst werden Sie abgemeldet.',
  'Change the password': 'Passwort ändern',
  'Not signed out there': 'Dort nicht abgemeldet',
  'Not signed out elsewhere': 'Anderswo nicht abgemeldet',
  'Where you are signed in': 'Wo Sie angemeldet sind',
  'Could not read your sessions': 'Ihre Sitzungen konnten nicht gelesen werden',
  'Sign out everywhere else': 'Überall sonst abmelden',
  'Unknown browser': 'Unbekannter Browser',
  'Signed in': 'Angemeldet',
  'Sign out in {browser}': 'In {browser} abmelden',
  General: 'Allgemein',
  'How the assistant is called.': 'Wie der Assistent heißt.',
  'Name of the assistant': 'Name des Assistenten',
  'Customers see it above its answers.': 'Kunden sehen ihn über seinen Antworten.',
  'Seconds to wait': 'Sekunden Wartezeit',
  'The customer waits as long; later it has failed.':
    'Der Kunde wartet ebenso lange; danach ist es gescheitert.',
  'Largest answer, in bytes': 'Größte Antwort, in Bytes',
  'A larger one is broken off, and has failed.':
    'Eine größere wird abgebrochen und ist gescheitert.',
  People: 'Team',
  Work: 'Arbeit',
  'Teams & hours': 'Gruppen & Zeiten',
  'Sign-in': 'Anmeldung',
  Privacy: 'Datenschutz',
  Keep: 'Aufbewahren',
  'Could not read the settings': 'Die Einstellungen konnten nicht gelesen werden',
}
