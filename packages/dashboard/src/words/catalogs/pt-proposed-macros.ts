import type { Catalog } from '../translate.ts'

/** Canned replies that are proposed. */
export const words: Catalog = {
  'No canned reply could be proposed': 'Nenhuma resposta pronta pôde ser proposta',
  'Proposed canned replies': 'Respostas prontas propostas',
  'In common: {words}': 'Em comum: {words}',
  'Use this: {name}': 'Usar isto: {name}',
  'None of the canned replies fits what was asked last.':
    'Nenhuma resposta pronta serve para o que foi perguntado por último.',
  'Proposed by the model: nothing is done yet': 'Proposto pelo modelo: nada foi feito ainda',
  'Alike in words to what was asked last: nothing is done yet':
    'Parecido nas palavras com o que foi perguntado por último: nada foi feito ainda',
  'Propose a canned reply': 'Propor uma resposta pronta',
}
