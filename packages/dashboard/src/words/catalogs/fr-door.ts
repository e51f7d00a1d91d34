import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your name': 'Votre nom',
  'Customers see it when you answer.': 'Les clients le voient quand vous répondez.',
  'Create the account': 'Créer le compte',
  'Sign in': 'Se connecter',
  'Too many attempts. Wait a minute and try again.':
    'Trop de tentatives. Attendez une minute et réessayez.',
  'This address and password do not match.': 'L’adresse et le mot de passe ne correspondent pas.',
  'There is an account with this address already.': 'Il existe déjà un compte avec cette adresse.',
  'Sign-up is closed.': 'Les inscriptions sont fermées.',
  'This is not an e-mail address.': 'Ce n’est pas une adresse e-mail.',
  'The password is too short.': 'Le mot de passe est trop court.',
  'The password is too long.': 'Le mot de passe est trop long.',
  'Customers see this name.': 'Les clients voient ce nom.',
  'Your e-mail address.': 'Votre adresse e-mail.',
  'Your password.': 'Votre mot de passe.',
  'At least {n} characters.': 'Au moins {n} caractères.',
  'This invitation is not valid': 'Cette invitation n’est pas valable',
  'It was used, ended, or is too old. Ask for another one.':
    'Elle a été utilisée, révoquée ou est trop ancienne. Demandez-en une autre.',
  Invitation: 'Invitation',
  'Could not read the invitation': 'L’invitation n’a pas pu être lue',
  'One moment.': 'Un instant.',
  'Join {workspace}': 'Rejoindre {workspace}',
  '{name} invites you as {role}: {meaning}.': '{name} vous invite comme {role} : {meaning}.',
  'At least 10 characters.': 'Au moins 10 caractères.',
  Join: 'Rejoindre',
  'That took too long, or was begun in another browser. Try again.':
    'Cela a pris trop de temps ou a commencé dans un autre navigateur. Réessayez.',
  'The provider did not let you sign in.': 'Le fournisseur n’a pas permis la connexion.',
  'The provider did not answer as it should. An owner finds out why in the log of the server.':
    'Le fournisseur n’a pas répondu comme prévu. Un propriétaire trouvera pourquoi dans le journal du serveur.',
  'The provider does not vouch for your e-mail address.':
    'Le fournisseur ne garantit pas votre adresse e-mail.',
  'You are no teammate here yet. Ask for an invitation.':
    'Vous ne faites pas encore partie de l’équipe. Demandez une invitation.',
  'Your account here is deactivated. Ask an owner.':
    'Votre compte est désactivé. Demandez à un propriétaire.',
  'Sign-in at a provider is not set up.': 'La connexion par un fournisseur n’est pas configurée.',
  'To the desk, where your team answers.': 'Vers le desk, où votre équipe répond.',
  or: 'ou',
  'Nobody has signed up yet. {link}': 'Personne ne s’est encore inscrit. {link}',
  'Create the first account': 'Créer le premier compte',
  'Sign in with {name}': 'Se connecter avec {name}',
  Welcome: 'Bienvenue',
  'Baton is not ready.': 'Baton n’est pas prêt.',
  'Could not read whether sign-up is open':
    'Impossible de savoir si les inscriptions sont ouvertes',
  'Welcome to Baton': 'Bienvenue dans Baton',
  'You are the first one here: this account runs the desk.':
    'Vous êtes la première personne ici : ce compte dirige le desk.',
  'Sign-up is closed': 'Les inscriptions sont fermées',
  'This desk has its operator already. Ask them for an account, then sign in.':
    'Ce desk a déjà un responsable. Demandez-lui un compte, puis connectez-vous.',
  'Do not show this list any more': 'Ne plus afficher cette liste',
  'Could not read what is set up': 'Impossible de lire ce qui est configuré',
  '{done} of {all}': '{done} sur {all}',
  done: 'fait',
  'to do': 'à faire',
  failing: 'en échec',
  'A model answers': 'Un modèle répond',
  'Without one, the documents answer alone.': 'Sans modèle, les documents répondent seuls.',
  'It has answered last time.': 'Il a répondu la dernière fois.',
  'It fails just now; the documents answer in its place.':
    'Il est en échec ; les documents répondent à sa place.',
  'Choose a model': 'Choisir un modèle',
  'Knowledge is read': 'Les connaissances sont lues',
  'Add knowledge': 'Ajouter des connaissances',
  'The widget is on your site': 'Le widget est sur votre site',
  'Seen on {page}': 'Vu sur {page}',
  'Nobody has written from a page of yours yet.':
    'Personne n’a encore écrit depuis l’une de vos pages.',
  'Get the line of code': 'Obtenir la ligne de code',
  'Another channel is connected': 'Un autre canal est connecté',
  '{n} channels': { one: '{n} canal', other: '{n} canaux' },
  'E-mail or WhatsApp, if your customers write there.':
    'E-mail ou WhatsApp, si vos clients y écrivent.',
  'Teammates are here': 'L’équipe est là',
  '{n} invitations are open': { one: '{n} invitation en cours', other: '{n} invitations en cours' },
  '{n} teammates': { one: '{n} collègue', other: '{n} collègues' },
  'Invite somebody': 'Inviter quelqu’un',
  'A person was asked for': 'Une personne a été demandée',
  'It arrived here.': 'C’est arrivé ici.',
  'Ask on the demo site, and see it arrive.': 'Demandez sur le site de démo et voyez-la arriver.',
  'Ask something on the demo site': 'Posez une question sur le site de démo',
  'Open it beside this desk, ask a question, then ask for a person. The conversation turns up here under Escalated.':
    'Ouvrez-le à côté de ce desk, posez une question, puis demandez une personne. La conversation apparaît ici sous Escaladées.',
  'Open the demo site': 'Ouvrir le site de démo',
  'Put the widget on a page of yours': 'Placez le widget sur une de vos pages',
  'One line before the end of the body. The key is not a secret: it names your workspace.':
    'Une ligne avant la fin du body. La clé n’est pas un secret : elle désigne votre espace.',
  'Publishable key {code}': 'Clé publiable {code}',
  'Copy the publishable key': 'Copier la clé publiable',
  'See what the assistant answers from': 'Voyez d’où répond l’assistant',
  Documentation: 'Documentation',
  'Three steps from an empty desk to a customer’s first question.':
    'Trois étapes, d’un desk vide à la première question d’un client.',
  'Could not read the knowledge sources': 'Les sources de connaissances n’ont pas pu être lues',
  'Nothing yet. Without knowledge every question goes to a person.':
    'Rien encore. Sans connaissances, chaque question va à une personne.',
  'updated {whenshort}': 'mise à jour {whenshort}',
  'Add your website, files or answers': 'Ajoutez votre site, des fichiers ou des réponses',
  'At least {MINPASSWORD} characters.': 'Au moins {MINPASSWORD} caractères.',
  '{title} was switched off by itself': '{title} a été désactivé automatiquement',
  'Its receiver is gone, or has let nothing through for days.':
    'Son destinataire a disparu, ou ne laisse rien passer depuis des jours.',
  'Look at it': 'Voir',
}
