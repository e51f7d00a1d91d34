import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Redirect address': 'Adresse de redirection',
  'Webhook address': 'Adresse du webhook',
  'What customers can do': 'Ce que les clients peuvent faire',
  'Sent once': 'Envoyé une fois',
  'A proxy': 'Un proxy',
  'Baton knows no channel of this name.': 'Baton ne connaît aucun canal de ce nom.',
  'It may have been removed meanwhile.': 'Il a peut-être été supprimé entre-temps.',
  'There is no such channel': 'Ce canal n’existe pas',
  'Connect {title}': 'Connecter {title}',
  'Remove this channel': 'Supprimer ce canal',
  'What customers write there is not heard any more, and nothing that is said here reaches them there. Conversations stay in Baton’s desk.':
    'Ce que les clients y écrivent n’est plus entendu, et rien d’ici ne les y atteint. Les conversations restent dans le desk de Baton.',
  Channels: 'Canaux',
  'Where customers write besides your own pages. What they write there becomes a conversation like any other, and what is said in it is sent to them. The chat widget, the help page and the API need nothing here.':
    'Où les clients écrivent en dehors de vos pages. Ce qu’ils y écrivent devient une conversation comme une autre, et ce qui y est dit leur est envoyé. Le widget, la page d’aide et l’API n’ont besoin de rien ici.',
  'Loading the channels': 'Chargement des canaux',
  'No channel is connected yet. Customers write in your own pages only.':
    'Aucun canal n’est encore connecté. Les clients n’écrivent que sur vos pages.',
  'Connect a channel': 'Connecter un canal',
  'This could not be saved': 'Cela n’a pas pu être enregistré',
  'When the customer has left the chat': 'Quand le client a quitté le chat',
  'No e-mail channel is connected': 'Aucun canal e-mail n’est connecté',
  'Until one is, nobody gets a mail.': 'D’ici là, personne ne reçoit d’e-mail.',
  Connect: 'Connecter',
  'Test connection': 'Tester la connexion',
  'Sign in to {title}': 'Se connecter à {title}',
  'Connect first; then sign in to {title} here.':
    'Connectez d’abord ; puis connectez-vous à {title} ici.',
  'Could not read what can be connected': 'Impossible de lire ce qui peut être connecté',
  'Test the connection, and it is ready.': 'Testez la connexion, et elle est prête.',
  'The sign-in did not work': 'La connexion n’a pas marché',
  'What the vendor said stands below. Correct it and sign in again.':
    'Ce que le fournisseur a dit figure ci-dessous. Corrigez, puis reconnectez-vous.',
  Connected: 'Connecté',
  'Last success: {whenshort}': 'Dernier succès : {whenshort}',
  'Remove {title}?': 'Supprimer {title} ?',
  'How to set up {title}': 'Comment configurer {title}',
  'Only this machine reaches these addresses': 'Seule cette machine atteint ces adresses',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    'On la laisse tranquille jusqu’à {clocktime}. Un test réussi y met fin.',
  'Last success: {whenshort}.': 'Dernier succès : {whenshort}.',
  'Nothing has gone well yet. ': 'Rien n’a encore réussi. ',
  'Last failure: {whenshort}.': 'Dernier échec : {whenshort}.',
  'Nothing has failed.': 'Rien n’a échoué.',
  'Correct what is marked above.': 'Corrigez ce qui est marqué ci-dessus.',
  'Save and enable': 'Enregistrer et activer',
  'When to use it': 'Quand l’utiliser',
  'Move {name} up': 'Monter {name}',
  'Move {name} down': 'Descendre {name}',
  'For every reason': 'Pour tout motif',
  'Ticket platform': 'Système de tickets',
  'Baton’s own desk always has it, whatever happens to the others.':
    'Le desk de Baton l’a toujours, quoi qu’il arrive aux autres.',
  'Choose a ticket system': 'Choisir un système de tickets',
  'Not connected': 'Non connecté',
  'No ticket system is connected. {link}': 'Aucun système de tickets n’est connecté. {link}',
  'Connect one': 'En connecter un',
  'Baton’s own desk alone': 'Le desk de Baton seul',
  Escalation: 'Escalade',
  'When a conversation goes to a person, the first action here that fits says where it becomes a ticket and what the customer is told. Baton’s own desk has it in any case. Under Policy you decide when that happens.':
    'Quand une conversation va à une personne, la première action qui convient dit où elle devient un ticket et ce qu’on dit au client. Le desk de Baton l’a dans tous les cas. Sous Politique, vous décidez quand cela arrive.',
  'No escalation actions yet': 'Pas encore d’actions d’escalade',
  Fields: 'Champs',
  Field: 'Champ',
  'Handoff message': 'Message de passage',
  Message: 'Message',
  'Add a language': 'Ajouter une langue',
  Reasons: 'Motifs',
  Integrations: 'Intégrations',
  'What it is called here. Customers read it where nobody over there is named.':
    'Son nom ici. Les clients le lisent quand personne n’y est nommé là-bas.',
  'Ticket systems where your people work. What is escalated waits in Baton’s desk in any case; connected here, it becomes a ticket there too, and answers come back into the chat.':
    'Systèmes de tickets où travaille votre équipe. Ce qui est escaladé attend dans le desk de Baton dans tous les cas ; connecté ici, cela devient aussi un ticket là-bas, et les réponses reviennent dans le chat.',
  'Nothing is connected yet. Escalations wait in Baton’s own desk.':
    'Rien n’est encore connecté. Les escalades attendent dans le desk de Baton.',
  'Connect a ticket system': 'Connecter un système de tickets',
  'It works': 'Cela marche',
  'It does not work': 'Cela ne marche pas',
  'Nothing was sent.': 'Rien n’a été envoyé.',
  'Kept {bdi}': 'Conservé {bdi}',
  'Replace: {label}': 'Remplacer : {label}',
  Replace: 'Remplacer',
  'Set PUBLIC_URL to the address under which {title} can reach Baton. Until then nothing that is sent to these addresses arrives.':
    'Réglez PUBLIC_URL sur l’adresse où {title} peut joindre Baton. D’ici là, rien de ce qui est envoyé à ces adresses n’arrive.',
  'Of what Baton itself says there, such as en, de or pt-BR. The assistant answers in the customer’s own.':
    'De ce que Baton lui-même y dit, par exemple en, fr ou pt-BR. L’assistant répond dans celle du client.',
  'Hours until a new conversation': 'Heures avant une nouvelle conversation',
  'Who writes sooner after a conversation was closed goes on in it. 0: each begins anew.':
    'Qui écrit plus tôt après la fermeture d’une conversation la poursuit. 0 : chaque fois une nouvelle.',
  'Switched off, nothing is heard from there and nothing is sent.':
    'Si désactivé, rien n’en est reçu et rien n’y est envoyé.',
  'Address in place of the vendor’s': 'Adresse à la place de celle du fournisseur',
  'All requests of this channel go there, with its credentials. Empty: to the vendor.':
    'Toutes les requêtes de ce canal y vont, avec ses identifiants. Vide : chez le fournisseur.',
  'Mail them what they missed': 'Lui envoyer par e-mail ce qu’il a manqué',
  'One mail with what a person wrote, or that it was solved. Their answer goes on in the same conversation. Who reads it in the chat first gets none.':
    'Un e-mail avec ce qu’une personne a écrit, ou disant que c’est résolu. La réponse du client poursuit la même conversation. Qui le lit d’abord dans le chat n’en reçoit pas.',
  'Minutes unseen, and away, before it is sent': 'Minutes d’absence, sans lecture, avant l’envoi',
  'Who asks for mail gets it at once.': 'Qui demande un e-mail le reçoit aussitôt.',
  'Sent from': 'Envoyé depuis',
  'The page of a request': 'La page d’une demande',
  'Let customers follow their request on a page':
    'Laisser les clients suivre leur demande sur une page',
  'Whoever has its address sees how it stands and what was said, never a note, and can add to it. It is linked in every mail.':
    'Quiconque a son adresse voit où cela en est et ce qui a été dit, jamais une note, et peut y écrire. Chaque e-mail en contient le lien.',
  'Days until a link ends': 'Jours de validité d’un lien',
  'End all links there are': 'Révoquer tous les liens existants',
  'End all links?': 'Révoquer tous les liens ?',
  'End them': 'Les révoquer',
  'No link that was mailed until now opens a page any more. Mails from now on have new ones.':
    'Aucun lien envoyé jusqu’ici n’ouvre plus de page. Les prochains e-mails en auront de nouveaux.',
  'Refund disputes': 'Litiges de remboursement',
  'What it is called here and in the log.': 'Son nom ici et dans le journal.',
  'The customer disputes a charge, or waits for money.':
    'Le client conteste un débit ou attend de l’argent.',
  'In plain words. A model that asks for a person reads it, and may choose this action. Without it, the reasons below decide.':
    'En mots simples. Un modèle qui demande une personne le lit et peut choisir cette action. Sans cela, les motifs ci-dessous décident.',
  'Else, when that one fails': 'Sinon, si celui-ci échoue',
  'Choose…': 'Choisir…',
  'Seconds that one may fail before the next is asked':
    'Secondes d’échec avant de passer au suivant',
  '10 to 86,400. One that clearly says no is not waited for.':
    '10 à 86 400. Celui qui refuse clairement n’est pas attendu.',
  'Ask {title} earlier': 'Solliciter {title} plus tôt',
  'Ask {title} later': 'Solliciter {title} plus tard',
  'Take {title} out': 'Retirer {title}',
  '{titles}; and Baton’s own desk': '{titles} ; et le desk de Baton',
  ', else ': ', sinon ',
  'Escalations wait in Baton’s own desk. Add an action to send some of them, or all, to a ticket system, or to say something else to the customer.':
    'Les escalades attendent dans le desk de Baton. Ajoutez une action pour en envoyer certaines, ou toutes, vers un système de tickets, ou pour dire autre chose au client.',
  'The first that is for the reason and the channel is taken. What none of them is for waits in Baton’s own desk alone.':
    'La première prévue pour le motif et le canal est retenue. Ce pour quoi aucune n’est prévue n’attend que dans le desk de Baton.',
  'By their names or numbers over there. {code}, {code2}, {code3}, {code4} and whatever else the packet has are filled in; what stays empty is not sent.':
    'Par leurs noms ou numéros là-bas. {code}, {code2}, {code3}, {code4} et tout ce que contient le dossier sont remplis ; ce qui reste vide n’est pas envoyé.',
  'What goes there': 'Ce qui y va',
  'Remove the field {name}': 'Supprimer le champ {name}',
  'Add a field of {title}': 'Ajouter un champ de {title}',
  'Add a field': 'Ajouter un champ',
  'Preview what {title} gets': 'Aperçu de ce que reçoit {title}',
  'What {title} gets': 'Ce que reçoit {title}',
  'Told to the customer once a person has been asked. Without one in their language or in English, Baton uses its own words.':
    'Dit au client dès qu’une personne a été demandée. Sans message dans sa langue ou en anglais, Baton emploie ses propres mots.',
  'Remove the message {name}': 'Supprimer le message {name}',
  'None is ticked: for every reason.': 'Aucun coché : pour tout motif.',
  'For these reasons only.': 'Pour ces motifs seulement.',
  'None is ticked: for every channel.': 'Aucun coché : pour tout canal.',
  'For these channels only.': 'Pour ces canaux seulement.',
  'Copy the redirect address': 'Copier l’adresse de redirection',
  'Copy the webhook address': 'Copier l’adresse du webhook',
  '{title} (off)': '{title} (désactivée)',
}
