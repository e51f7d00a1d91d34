import type { Catalog } from '../translate.ts'

/** All settings as one file. */
export const words: Catalog = {
  'Settings as a file': 'Einstellungen als Datei',
  'One YAML file with everything that is set here, for review and for version control. The command line reads the same file: npx baton settings.':
    'Eine YAML-Datei mit allem, was hier eingestellt ist, zum Gegenlesen und für die Versionsverwaltung. Die Kommandozeile liest dieselbe Datei: npx baton settings.',
  'Download all settings': 'Alle Einstellungen herunterladen',
  'Without secrets, people, access keys and conversations. Where a secret is kept, the file only says that there is one.':
    'Ohne Geheimnisse, Menschen, Zugangsschlüssel und Unterhaltungen. Wo ein Geheimnis hinterlegt ist, sagt die Datei nur, dass es eines gibt.',
  'Not brought in': 'Nicht übernommen',
  'Brought in': 'Übernommen',
  'Bring settings in': 'Einstellungen einlesen',
  'You see what would change before anything does. An area that the file leaves out stays as it is.':
    'Sie sehen, was sich ändern würde, bevor sich etwas ändert. Ein Bereich, den die Datei auslässt, bleibt, wie er ist.',
  'Choose a file': 'Datei wählen',
  'All settings as a YAML file': 'Alle Einstellungen als YAML-Datei',
  'All is as {name} says': 'Alles ist schon, wie {name} es sagt',
  '{n} areas would change': {
    one: '{n} Bereich würde sich ändern',
    other: '{n} Bereiche würden sich ändern',
  },
  'Bring it in': 'Übernehmen',
  'Left to do by hand': 'Von Hand zu erledigen',
}
