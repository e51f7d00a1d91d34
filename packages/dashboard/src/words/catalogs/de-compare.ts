// German: two answers side by side in the playground.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Compare: 'Vergleichen',
  'Side {name}': 'Seite {name}',
  'Stop side {name}': 'Seite {name} anhalten',
  'Nothing has been asked yet.': 'Noch wurde nichts gefragt.',
  'Ask again': 'Noch einmal fragen',
  'The customer reads nothing.': 'Der Kunde liest nichts.',
  'Go on from here': 'Von hier aus weiter',
  'Differs:': 'Anders:',
  'Both sides are the same': 'Beide Seiten sind gleich',
  'Set one of them up with another policy, model, instructions or knowledge.':
    'Richten Sie eine mit anderem Regelwerk, Modell, anderen Anweisungen oder anderem Wissen ein.',
  'Ask both the same': 'Fragen Sie beide dasselbe',
  'Each answers as it would, after the same talk. Nothing is kept, nobody is told, and actions that change something are not done.':
    'Jede antwortet wie sonst, nach demselben Gespräch. Nichts wird aufbewahrt, niemand erfährt davon, und Aktionen, die etwas ändern, werden nicht ausgeführt.',
  'The question:': 'Die Frage:',
  'Both decided the same, for the same reason and from the same sources.':
    'Beide entschieden dasselbe, aus demselben Grund und nach denselben Quellen.',
  'They differ in: {join}': 'Sie unterscheiden sich in: {join}',
  'Stop comparing': 'Vergleich beenden',
  'What was said before, to both': 'Was zuvor gesagt wurde, zu beiden',
  none: 'keine',
  Tokens: 'Tokens',
  'Some of the knowledge alone': 'Nur ein Teil des Wissens',
  'As the provider calls it. Empty: the one that answers customers.':
    'Wie der Anbieter es nennt. Leer: das, das Kunden antwortet.',
  'There is no source yet.': 'Es gibt noch keine Quelle.',
  'Answer from these. None ticked: from nothing at all.':
    'Aus diesen antworten. Keine angekreuzt: aus gar nichts.',
  'Another one of the same provider': 'Ein anderes desselben Anbieters',
  'model: {name}': 'Modell: {name}',
  '{n} sources alone': { one: '{n} Quelle allein', other: '{n} Quellen allein' },
}
