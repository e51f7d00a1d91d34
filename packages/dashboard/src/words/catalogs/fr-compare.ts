// French: two answers side by side in the playground.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Compare: 'Comparer',
  'Side {name}': 'Côté {name}',
  'Stop side {name}': 'Arrêter le côté {name}',
  'Nothing has been asked yet.': 'Rien n’a encore été demandé.',
  'Ask again': 'Redemander',
  'The customer reads nothing.': 'Le client ne lit rien.',
  'Go on from here': 'Continuer d’ici',
  'Differs:': 'Différent :',
  'Both sides are the same': 'Les deux côtés sont identiques',
  'Set one of them up with another policy, model, instructions or knowledge.':
    'Réglez l’un d’eux avec d’autres règles, un autre modèle, d’autres consignes ou d’autres connaissances.',
  'Ask both the same': 'Posez la même question aux deux',
  'Each answers as it would, after the same talk. Nothing is kept, nobody is told, and actions that change something are not done.':
    'Chacun répond comme il le ferait, après le même échange. Rien n’est gardé, personne n’est averti, et les actions qui changent quelque chose ne sont pas faites.',
  'The question:': 'La question :',
  'Both decided the same, for the same reason and from the same sources.':
    'Les deux ont décidé la même chose, pour la même raison et d’après les mêmes sources.',
  'They differ in: {join}': 'Ils diffèrent par : {join}',
  'Stop comparing': 'Arrêter la comparaison',
  'What was said before, to both': 'Ce qui a été dit avant, aux deux',
  none: 'aucune',
  Tokens: 'Jetons',
  'Some of the knowledge alone': 'Une partie des connaissances seulement',
  'As the provider calls it. Empty: the one that answers customers.':
    'Comme le fournisseur l’appelle. Vide : celui qui répond aux clients.',
  'There is no source yet.': 'Il n’y a pas encore de source.',
  'Answer from these. None ticked: from nothing at all.':
    'Répondre d’après celles-ci. Aucune cochée : d’après rien.',
  'Another one of the same provider': 'Un autre du même fournisseur',
  'model: {name}': 'modèle : {name}',
  '{n} sources alone': { one: '{n} source seulement', other: '{n} sources seulement' },
}
