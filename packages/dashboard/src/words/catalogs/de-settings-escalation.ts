import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Connect: 'Verbinden',
  'Test connection': 'Verbindung prüfen',
  'Sign in to {title}': 'Bei {title} anmelden',
  'Connect first; then sign in to {title} here.': 'Erst verbinden; dann hier bei {title} anmelden.',
  'Could not read what can be connected': 'Was sich verbinden lässt, war nicht zu lesen',
  'Test the connection, and it is ready.': 'Prüfen Sie die Verbindung, dann ist sie bereit.',
  'The sign-in did not work': 'Die Anmeldung ging nicht',
  'What the vendor said stands below. Correct it and sign in again.':
    'Was der Anbieter sagte, steht unten. Berichtigen Sie es und melden Sie sich noch einmal an.',
  Connected: 'Verbunden',
  'Last success: {whenshort}': 'Letzter Erfolg: {whenshort}',
  'Remove {title}?': '{title} entfernen?',
  'How to set up {title}': 'So richten Sie {title} ein',
  'Copy the {toLowerCase}': 'Kopieren: {toLowerCase}',
  'Only this machine reaches these addresses': 'Nur dieser Rechner erreicht diese Adressen',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    'Sie wird bis {clocktime} in Ruhe gelassen. Eine Prüfung, die gut geht, beendet das.',
  'Last success: {whenshort}.': 'Letzter Erfolg: {whenshort}.',
  'Nothing has gone well yet. ': 'Noch ist nichts gut gegangen. ',
  'Last failure: {whenshort}.': 'Letzter Fehler: {whenshort}.',
  'Nothing has failed.': 'Nichts ist fehlgeschlagen.',
}
