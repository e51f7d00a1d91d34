import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Access keys': 'Clés d’accès',
  'With a key, another agent gets a person through Baton: it speaks MCP with {code} and sends {code2} and the key.':
    'Avec une clé, un autre agent obtient une personne par Baton : il parle MCP avec {code} et envoie {code2} et la clé.',
  'No key was made': 'Aucune clé n’a été créée',
  'Who will use it': 'Qui l’utilisera',
  'Shop agent': 'Agent de la boutique',
  'Make a key': 'Créer une clé',
  'The key of {name}': 'La clé de {name}',
  'It is shown only now. Keep it where secrets are kept.':
    'Elle n’est affichée que maintenant. Gardez-la là où sont gardés les secrets.',
  'Copy the key': 'Copier la clé',
  'Could not read the keys': 'Les clés n’ont pas pu être lues',
  'No access keys yet': 'Pas encore de clés d’accès',
  'Make one for each program that asks, so that each can be ended by itself.':
    'Créez-en une par programme, pour pouvoir révoquer chacune séparément.',
  'The key of {name} was ended': 'La clé de {name} a été révoquée',
  'The key was not ended': 'La clé n’a pas été révoquée',
  'Made by {name} {when};': 'Créée par {name} {when} ;',
  'last used {whenshort}': 'dernière utilisation {whenshort}',
  'not used yet': 'pas encore utilisée',
  'End the key of {name}': 'Révoquer la clé de {name}',
  End: 'Révoquer',
  'End the key of {name}?': 'Révoquer la clé de {name} ?',
  'End it': 'La révoquer',
  'Whoever uses it is refused from then on. Another key can be made at any time.':
    'Qui l’utilise est refusé dès lors. Une autre peut être créée à tout moment.',
  'Changed the settings': 'A modifié les réglages',
  'Made an access key': 'A créé une clé d’accès',
  'Ended an access key': 'A révoqué une clé d’accès',
  'Came in by the provider': 'Est entré par le fournisseur',
  'Changed a role': 'A modifié un rôle',
  'Deactivated a teammate': 'A désactivé un collègue',
  'Let a teammate in again': 'A réadmis un collègue',
  'Changed their password': 'A modifié son mot de passe',
  'Signed out everywhere else': 'S’est déconnecté partout ailleurs',
  'Made an invitation': 'A créé une invitation',
  'Ended an invitation': 'A révoqué une invitation',
  'Accepted an invitation': 'A accepté une invitation',
  'Exported a customer': 'A exporté un client',
  'Erased a customer': 'A effacé un client',
  'Erased old conversations': 'A effacé d’anciennes conversations',
  'Audit log': 'Journal d’audit',
  'Who changed what, when and from where. Nothing is ever taken out of it; secrets are never in it.':
    'Qui a changé quoi, quand et d’où. Rien n’en est jamais retiré ; les secrets n’y sont jamais.',
  Everybody: 'Tout le monde',
  'What was done': 'Ce qui a été fait',
  Everything: 'Tout',
  'Download as CSV': 'Télécharger en CSV',
  'Show everything': 'Tout afficher',
  'Could not read the audit log': 'Le journal d’audit n’a pas pu être lu',
  'Nothing here': 'Rien ici',
  'Nothing was changed that fits what you look for.':
    'Rien de ce qui a changé ne correspond à votre recherche.',
  'Show earlier ones': 'Afficher les précédentes',
  Baton: 'Baton',
  'Before:': 'Avant :',
  'After:': 'Après :',
  'Identity & limits': 'Identité et limites',
  'Who customers are, which pages they may write from, and how much at once.':
    'Qui sont les clients, de quelles pages ils peuvent écrire, et combien à la fois.',
  Anonymous: 'Anonyme',
  'Who may write': 'Qui peut écrire',
  'Only customers who are signed in': 'Seulement les clients connectés',
  'Allowed pages': 'Pages autorisées',
  Limits: 'Limites',
  'One customer': 'Un client',
  'E-mail, telephone number or id': 'E-mail, numéro de téléphone ou identifiant',
  'Exactly as they gave it.': 'Exactement comme il l’a donné.',
  Find: 'Trouver',
  'Could not look': 'Impossible de chercher',
  'Nothing is kept of anybody like that': 'Rien n’est conservé sur une telle personne',
  'Try another address they may have used.': 'Essayez une autre adresse qu’il a pu utiliser.',
  'Not erased': 'Non effacé',
  'Erase {name}': 'Effacer {name}',
  Erase: 'Effacer',
  'Erase {name}?': 'Effacer {name} ?',
  'Erase for good': 'Effacer définitivement',
  '{n} conversations with their files go, from every list and from the log. There is no way back.':
    {
      one: '{n} conversation disparaît avec ses fichiers, de toute liste et du journal. C’est irréversible.',
      other:
        '{n} conversations disparaissent avec leurs fichiers, de toute liste et du journal. C’est irréversible.',
    },
  Erased: 'Effacé',
  '{n} files': { one: '{n} fichier', other: '{n} fichiers' },
  'The audit log has it, without saying who it was, as':
    'Le journal l’a, sans dire qui c’était, sous',
  'Tickets in other desks have to be erased there:':
    'Les tickets d’autres desks doivent y être effacés :',
  'How long what customers say is kept, and what is kept of one of them.':
    'Combien de temps on garde ce que disent les clients, et ce qui est gardé de l’un d’eux.',
  'Card numbers whose check digit is right': 'Numéros de carte à chiffre de contrôle juste',
  'IBANs whose check digits are right': 'IBAN à chiffres de contrôle justes',
  'Try redaction': 'Essayer le masquage',
  'Each connection has its own rules, under Integrations. Here you see what they make of a text; it does not leave this page.':
    'Chaque connexion a ses règles, sous Intégrations. Vous voyez ici ce qu’elles font d’un texte ; il ne quitte pas cette page.',
  'What is taken out': 'Ce qui est retiré',
  'Words of your own': 'Vos propres mots',
  'A text': 'Un texte',
  'What is left of it': 'Ce qu’il en reste',
  Retention: 'Conservation',
  'Erase old conversations': 'Effacer les anciennes conversations',
  'Closed ones, and those nobody waits in. Erased is erased: there is no way back.':
    'Les fermées et celles où personne n’attend. Effacé, c’est effacé : pas de retour possible.',
  'Days after the last word': 'Jours après le dernier mot',
  'Erase what is older than {days} days?': 'Effacer ce qui a plus de {days} jours ?',
  'Save and erase': 'Enregistrer et effacer',
  '{n} conversations would be erased within ten minutes.': {
    one: '{n} conversation serait effacée sous dix minutes.',
    other: '{n} conversations seraient effacées sous dix minutes.',
  },
  'How teammates sign in: with a password, at a provider of your own, or both.':
    'Comment l’équipe se connecte : par mot de passe, par un fournisseur à vous, ou les deux.',
  'OpenID Connect': 'OpenID Connect',
  'Teammates sign in at a provider': 'L’équipe se connecte chez un fournisseur',
  'Keycloak, Okta, Google Workspace, Microsoft Entra and every other that speaks OpenID Connect.':
    'Keycloak, Okta, Google Workspace, Microsoft Entra et tout autre qui parle OpenID Connect.',
  'Domains whose people may come in': 'Domaines dont les gens peuvent entrer',
  'One a line. Whoever has such an address becomes a teammate when they sign in first. Empty: only who is a teammate or was invited.':
    'Un par ligne. Qui a une telle adresse rejoint l’équipe à sa première connexion. Vide : seulement qui en fait partie ou a été invité.',
  'As what they come in': 'Avec quel rôle ils entrent',
  Passwords: 'Mots de passe',
  'Teammates may sign in with a password': 'L’équipe peut se connecter par mot de passe',
  'Can be turned off once an owner has signed in at the provider. On the server, “baton user allow-passwords” turns it on again.':
    'Peut être désactivé dès qu’un propriétaire s’est connecté chez le fournisseur. Sur le serveur, « baton user allow-passwords » le réactive.',
  'Redirect address, to be entered at the provider':
    'Adresse de redirection, à saisir chez le fournisseur',
  'Copy the address': 'Copier l’adresse',
  'Name of the provider': 'Nom du fournisseur',
  Acme: 'Acme',
  'The button says: Sign in with …': 'Le bouton dit : Se connecter avec …',
  Issuer: 'Émetteur',
  'Where its /.well-known/openid-configuration begins.':
    'Où commence son /.well-known/openid-configuration.',
  'Client id': 'Identifiant du client',
  'Client secret': 'Secret du client',
  'Known by their device alone.': 'Connu seulement par son appareil.',
  'They, or the page, gave a name or an address. It opens nothing of anybody’s.':
    'Le client, ou la page, a donné un nom ou une adresse. Cela ne donne accès à rien de qui que ce soit.',
  'Your server signed who they are: they find their conversations on every device.':
    'Votre serveur a signé qui il est : il retrouve ses conversations sur chaque appareil.',
  'Conversations begin with a token that your server has signed. Nobody else can write, or reach a person.':
    'Les conversations commencent avec un jeton signé par votre serveur. Nul autre ne peut écrire ni atteindre une personne.',
  'One origin a line; https://*.example.com is every name below it. Empty: any page. While Baton runs on your own machine, its other pages may always talk to it.':
    'Une origine par ligne ; https://*.example.com vaut pour tout nom en dessous. Vide : toute page. Tant que Baton tourne sur votre propre machine, les autres pages de celle-ci peuvent toujours lui parler.',
  'Days in which a closed conversation can be opened again':
    'Jours pendant lesquels une conversation fermée peut être rouverte',
  'Later, what a customer writes begins a new one.':
    'Ensuite, ce qu’écrit un client en commence une nouvelle.',
  'Messages of one customer': 'Messages d’un client',
  'Messages from one address': 'Messages d’une adresse',
  'The first six of each customer are not counted: an office shares one address.':
    'Les six premiers de chaque client ne comptent pas : un bureau partage une seule adresse.',
  'Messages of all customers': 'Messages de tous les clients',
  'New conversations of one customer': 'Nouvelles conversations d’un client',
  'New conversations from one address': 'Nouvelles conversations d’une adresse',
  'Of customers who have not been here before.': 'De clients qui ne sont encore jamais venus.',
  'New conversations of all customers': 'Nouvelles conversations de tous les clients',
  'Per minute, in each process of Baton. Whoever asks for a person, or waits for one, has a quarter more that nobody else can use up.':
    'Par minute, dans chaque processus de Baton. Qui demande une personne, ou en attend une, dispose d’un quart de plus que nul autre ne peut épuiser.',
  'Identity secrets': 'Secrets d’identité',
  'Could not read the secrets': 'Les secrets n’ont pas pu être lus',
  'No identity secret yet': 'Pas encore de secret d’identité',
  'Make one, and keep it on your server. Until then every customer is anonymous or not verified.':
    'Créez-en un et gardez-le sur votre serveur. D’ici là, chaque client est anonyme ou non vérifié.',
  'No secret was made': 'Aucun secret n’a été créé',
  'Make a secret': 'Créer un secret',
  'A new identity secret': 'Un nouveau secret d’identité',
  'It is shown only now. Keep it where secrets of your server are kept.':
    'Il n’est affiché que maintenant. Gardez-le là où sont gardés les secrets de votre serveur.',
  'Id (kid)': 'Identifiant (kid)',
  'Copy the id': 'Copier l’identifiant',
  'Copy the secret': 'Copier le secret',
  'The secret was ended': 'Le secret a été révoqué',
  'The secret was not ended': 'Le secret n’a pas été révoqué',
  'Ends in {code}': 'Se termine par {code}',
  '; made {whenshort}': ' ; créé {whenshort}',
  'End the secret {id}': 'Révoquer le secret {id}',
  'End this secret?': 'Révoquer ce secret ?',
  'What is signed with it proves nothing from then on. Give your server another one first.':
    'Ce qu’il signe ne prouve plus rien dès lors. Donnez d’abord un autre secret à votre serveur.',
  'Sign on your server': 'Signer sur votre serveur',
  'Your page asks your server for a token whenever it needs one. Take the id and the secret from the environment; the secret never goes to a browser.':
    'Votre page demande un jeton à votre serveur chaque fois qu’il lui en faut un. Prenez l’identifiant et le secret dans l’environnement ; le secret ne va jamais dans un navigateur.',
  'the last {when}': 'la dernière {when}',
  'The right to': 'Le droit de',
}
