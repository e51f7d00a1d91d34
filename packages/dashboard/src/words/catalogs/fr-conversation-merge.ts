import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Merge into another conversation': 'Fusionner avec une autre conversation',
  'Merge into another conversation…': 'Fusionner avec une autre conversation…',
  Merge: 'Fusionner',
  'Look for a conversation': 'Chercher une conversation',
  'By words, a name, or its link.': 'Par des mots, un nom ou son lien.',
  'The conversation of this link': 'La conversation de ce lien',
  'Open conversations of the same customer': 'Conversations ouvertes du même client',
  'This customer has no other open conversation. Look for one above.':
    'Ce client n’a pas d’autre conversation ouverte. Cherchez-en une ci-dessus.',
  Found: 'Trouvées',
  'No open conversation has these words.': 'Aucune conversation ouverte ne contient ces mots.',
  'Is closed': 'Est fermée',
  'The other way round': 'Dans l’autre sens',
  'Goes on, and quotes the other': 'Continue, et cite l’autre',
  '{one} and {other} are two customers, and I want to merge these':
    '{one} et {other} sont deux clients, et je veux les fusionner',
  'Your team reads the words of both in one place. Neither of them sees the other’s.':
    'Votre équipe lit les mots des deux au même endroit. Aucun d’eux ne voit ceux de l’autre.',
  'Nothing was merged': 'Rien n’a été fusionné',
  'Choose another': 'En choisir une autre',
  'What the customer writes in the closed one is read in the other.':
    'Ce que le client écrit dans la conversation fermée est lu dans l’autre.',
  'When the customer writes in the closed one, it opens again: an answer elsewhere would not reach them.':
    'Quand le client écrit dans la conversation fermée, elle se rouvre : une réponse ailleurs ne lui parviendrait pas.',
  'What was promised there is owed here.': 'Ce qui y a été promis est dû ici.',
  'Tags and followers come along. Tickets elsewhere stay as they are.':
    'Les étiquettes et les abonnés suivent. Les tickets ailleurs restent tels quels.',
  'This is the same conversation.': 'C’est la même conversation.',
  'The one that is to go on is closed. Open it again first.':
    'Celle qui doit continuer est fermée. Rouvrez-la d’abord.',
  'The one that is to be closed is closed already. Open it again first.':
    'Celle qui doit être fermée l’est déjà. Rouvrez-la d’abord.',
  '{name} has the one that is to be closed, and alone can close it.':
    '{name} a celle qui doit être fermée, et peut seul la fermer.',
  'One is closed, and goes on in the other, which quotes it. Nothing is moved or deleted.':
    'L’une est fermée et continue dans l’autre, qui la cite. Rien n’est déplacé ni supprimé.',
  'Which conversation is it to go on in?': 'Dans quelle conversation doit-elle continuer ?',
  'Merged. This is where it goes on.': 'Fusionnée. C’est ici que cela continue.',
  'From a conversation that goes on here': 'D’une conversation qui continue ici',
  'You merged this conversation into this one':
    'Vous avez fusionné cette conversation avec celle-ci',
  '{name} merged this conversation into this one':
    '{name} a fusionné cette conversation avec celle-ci',
  'Another customer: {name}': 'Un autre client : {name}',
  'You merged this into another conversation.':
    'Vous avez fusionné ceci avec une autre conversation.',
  '{name} merged this into another conversation.':
    '{name} a fusionné ceci avec une autre conversation.',
  'This goes on in another conversation. What the customer writes here is read there.':
    'Ceci continue dans une autre conversation. Ce que le client écrit ici y est lu.',
  'This goes on in another conversation. When the customer writes here, it opens again.':
    'Ceci continue dans une autre conversation. Quand le client écrit ici, elle se rouvre.',
  'Written in a conversation that goes on here': 'Écrit dans une conversation qui continue ici',
  'Show {n} earlier entries': {
    one: 'Afficher {n} entrée précédente',
    other: 'Afficher {n} entrées précédentes',
  },
  'It goes on in another conversation; you can still leave a note.':
    'La suite est dans une autre conversation ; vous pouvez encore laisser une note.',
  Merged: 'Fusionnée',
}
