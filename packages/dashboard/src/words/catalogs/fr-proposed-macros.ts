import type { Catalog } from '../translate.ts'

/** Canned replies that are proposed. */
export const words: Catalog = {
  'No canned reply could be proposed': 'Aucune réponse type n’a pu être proposée',
  'Proposed canned replies': 'Réponses types proposées',
  'In common: {words}': 'En commun : {words}',
  'Use this: {name}': 'Utiliser ceci : {name}',
  'None of the canned replies fits what was asked last.':
    'Aucune réponse type ne correspond à la dernière demande.',
  'Proposed by the model: nothing is done yet': 'Proposé par le modèle : rien n’est encore fait',
  'Alike in words to what was asked last: nothing is done yet':
    'Proche par les mots de la dernière demande : rien n’est encore fait',
  'Propose a canned reply': 'Proposer une réponse type',
}
