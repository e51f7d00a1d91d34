import type { Catalog } from '../translate.ts'

/** Canned replies that are proposed. */
export const words: Catalog = {
  'No canned reply could be proposed': 'Kein Textbaustein konnte vorgeschlagen werden',
  'Proposed canned replies': 'Vorgeschlagene Textbausteine',
  'In common: {words}': 'Gemeinsam: {words}',
  'Use this: {name}': 'Diesen nehmen: {name}',
  'None of the canned replies fits what was asked last.':
    'Kein Textbaustein passt zu dem, was zuletzt gefragt wurde.',
  'Proposed by the model: nothing is done yet':
    'Vom Modell vorgeschlagen: noch ist nichts geschehen',
  'Alike in words to what was asked last: nothing is done yet':
    'In den Worten ähnlich dem, was zuletzt gefragt wurde: noch ist nichts geschehen',
  'Propose a canned reply': 'Textbaustein vorschlagen',
}
