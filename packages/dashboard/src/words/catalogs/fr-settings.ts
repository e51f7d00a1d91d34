import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your account': 'Votre compte',
  'Password changed. Everywhere else you are signed out.':
    'Mot de passe modifié. Partout ailleurs, vous êtes déconnecté.',
  'The password was not changed': 'Le mot de passe n’a pas été modifié',
  Password: 'Mot de passe',
  'Your password now': 'Votre mot de passe actuel',
  'New password': 'Nouveau mot de passe',
  'At least 10 characters. Everywhere else you are signed out.':
    'Au moins 10 caractères. Partout ailleurs, vous serez déconnecté.',
  'Change the password': 'Modifier le mot de passe',
  'Not signed out there': 'Non déconnecté là-bas',
  'Not signed out elsewhere': 'Non déconnecté ailleurs',
  'Where you are signed in': 'Où vous êtes connecté',
  'Could not read your sessions': 'Vos sessions n’ont pas pu être lues',
  'Sign out everywhere else': 'Se déconnecter partout ailleurs',
  'Unknown browser': 'Navigateur inconnu',
  'Signed in': 'Connecté',
  'Sign out in {browser}': 'Se déconnecter de {browser}',
  'What the assistant is told besides the documents. The rules of the policy stand above it: nothing written here keeps a customer from a person.':
    'Ce qu’on dit à l’assistant en plus des documents. Les règles de la politique priment : rien d’écrit ici n’éloigne un client d’une personne.',
  'See the whole prompt in the playground': 'Voir le prompt complet dans le bac à sable',
  'No model is chosen': 'Aucun modèle n’est choisi',
  'The documents answer in their own words, and none of this is read. Choose a model under Settings › Model.':
    'Les documents répondent avec leurs propres mots, et rien de ceci n’est lu. Choisissez un modèle sous Réglages › Modèle.',
  Instructions: 'Instructions',
  'We sell tents. When somebody asks for a size, ask how many people will sleep in it.':
    'Nous vendons des tentes. Si quelqu’un demande une taille, demande combien de personnes y dormiront.',
  'What it should do, ask and leave alone, in plain words. It never learns facts from here: those belong into the documents.':
    'Ce qu’il doit faire, demander et laisser, en mots simples. Il n’apprend jamais de faits ici : ils vont dans les documents.',
  Tone: 'Ton',
  'Friendly and short; first names.': 'Amical et bref.',
  'When to use a person': 'Quand faire appel à une personne',
  'the customer wants to change an order that has been shipped.':
    'le client veut modifier une commande déjà expédiée.',
  'Goes on from “Use it when …”. The model may then ask for a person; the rule “The assistant wants a person” decides.':
    'Poursuit « Use it when … ». Le modèle peut alors demander une personne ; la règle « L’assistant veut une personne » décide.',
  General: 'Général',
  'How the assistant is called.': 'Comment s’appelle l’assistant.',
  'Name of the assistant': 'Nom de l’assistant',
  'Customers see it above its answers.': 'Les clients le voient au-dessus de ses réponses.',
  'Your documents as pages that everybody may read and search, with the assistant and a person one step away.':
    'Vos documents en pages que chacun peut lire et parcourir, avec l’assistant et une personne à un pas.',
  'Ask the assistant': 'Interroger l’assistant',
  'Questions are answered on the page, as in the chat.':
    'Les questions reçoivent réponse sur la page, comme dans le chat.',
  'Contact form': 'Formulaire de contact',
  'Shows likely answers first, and reaches a person either way.':
    'Montre d’abord des réponses probables, et atteint une personne dans tous les cas.',
  'Search engines may list it': 'Les moteurs de recherche peuvent la référencer',
  'Adds a sitemap, and lets pages be found.': 'Ajoute un plan du site et laisse trouver les pages.',
  'Show the help page': 'Afficher la page d’aide',
  'At {origin}/help': 'À l’adresse {origin}/help',
  Introduction: 'Introduction',
  'One sentence under the title. Empty: none.': 'Une phrase sous le titre. Vide : aucune.',
  'Open the help page': 'Ouvrir la page d’aide',
  Colour: 'Couleur',
  'Of links and buttons, such as #1a6a52. Empty: green.':
    'Des liens et boutons, comme #1a6a52. Vide : vert.',
  'On white it has a contrast of {toFixed} to 1.':
    'Sur blanc, le contraste est de {toFixed} pour 1.',
  'Links would be hard to read, so they are drawn in {readableAs}, the nearest that is not.':
    'Les liens seraient difficiles à lire ; ils sont donc en {readableAs}, la plus proche qui se lit.',
  'Could not read the sources': 'Les sources n’ont pas pu être lues',
  'Published sources': 'Sources publiées',
  'There are none yet. Add documents under Knowledge first.':
    'Il n’y en a pas encore. Ajoutez d’abord des documents sous Connaissances.',
  'Everybody can read all documents of a source that is ticked.':
    'Chacun peut lire tous les documents d’une source cochée.',
  'Seconds to wait': 'Secondes d’attente',
  'The customer waits as long; later it has failed.':
    'Le client attend autant ; ensuite c’est un échec.',
  'Largest answer, in bytes': 'Plus grande réponse, en octets',
  'A larger one is broken off, and has failed.': 'Une réponse plus grande est coupée et échoue.',
  'Answers customers now: {model}': 'Répond maintenant aux clients : {model}',
  'Nothing has gone wrong lately.': 'Rien n’a mal tourné récemment.',
  'API key': 'Clé d’API',
  'Name of the model': 'Nom du modèle',
  'Limits and prices': 'Limites et prix',
  'What writes the answers. Without a model the assistant quotes the documents; the rules that fetch a person are the same either way.':
    'Ce qui écrit les réponses. Sans modèle, l’assistant cite les documents ; les règles qui appellent une personne sont les mêmes.',
  'No model: the documents answer': 'Aucun modèle : les documents répondent',
  'Try the model': 'Essayer le modèle',
  People: 'Équipe',
  Work: 'Travail',
  'Teams & hours': 'Équipes et horaires',
  'Sign-in': 'Connexion',
  Privacy: 'Confidentialité',
  Keep: 'Conserver',
  'Could not read the settings': 'Les réglages n’ont pas pu être lus',
  'How it begins': 'Comment il commence',
  Greeting: 'Accueil',
  'Shown as it is in every language. Empty: Baton’s own, in the customer’s.':
    'Affiché tel quel dans toutes les langues. Vide : celui de Baton, dans la langue du client.',
  Languages: 'Langues',
  'None chosen: all. Others get the first chosen one.':
    'Aucune choisie : toutes. Les autres reçoivent la première choisie.',
  'What it may remember on the customer’s device': 'Ce qu’il peut garder sur l’appareil du client',
  'The conversation, until it is forgotten': 'La conversation, jusqu’à ce qu’elle soit oubliée',
  'The conversation, while the tab is open': 'La conversation, tant que l’onglet est ouvert',
  Nothing: 'Rien',
  "Your page can change it once the customer has agreed: Baton.update({ consent: 'persistent' }).":
    "Votre page peut le changer une fois que le client a accepté : Baton.update({ consent: 'persistent' }).",
  'Suggested questions': 'Questions suggérées',
  'None yet: customers begin with an empty field.':
    'Aucune encore : les clients commencent avec un champ vide.',
  'The first line that is meant for a page counts there.':
    'La première ligne prévue pour une page y compte.',
  'On pages': 'Sur les pages',
  '/pricing or /docs/*': '/pricing ou /docs/*',
  Questions: 'Questions',
  'One a line, four at most.': 'Une par ligne, quatre au plus.',
  'Add questions for pages': 'Ajouter des questions pour des pages',
  Form: 'Forme',
  'A button in a corner': 'Un bouton dans un coin',
  'Part of the page': 'Partie de la page',
  'A sidebar': 'Une barre latérale',
  Side: 'Côté',
  'Where lines end': 'Où finissent les lignes',
  'As the customer’s device has it': 'Comme l’appareil du client',
  'Brand colour': 'Couleur de marque',
  'As #rrggbb. Empty: Baton’s green.': 'Au format #rrggbb. Vide : le vert de Baton.',
  'Write it as # and six digits, 0 to f.': 'Écrivez-la avec # et six signes, de 0 à f.',
  Words: 'Mots',
  'White words on it can be read: {ratio}.': 'Les mots blancs y sont lisibles : {ratio}.',
  'Black words on it can be read: {ratio}.': 'Les mots noirs y sont lisibles : {ratio}.',
  'On light pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a darker one, or another theme.':
    'Sur les pages claires, le bouton se distingue mal : {ratio} ; il faut 3 pour 1. Choisissez une couleur plus sombre, ou un autre thème.',
  'On dark pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a lighter one, or another theme.':
    'Sur les pages sombres, le bouton se distingue mal : {ratio} ; il faut 3 pour 1. Choisissez une couleur plus claire, ou un autre thème.',
  '{toFixed} to 1': '{toFixed} pour 1',
  'Preview of the widget': 'Aperçu du widget',
  'Put it on your pages': 'Placez-le sur vos pages',
  'Form, side, theme, colour and memory stand in this line: change it on your pages when you change them here. Everything else follows by itself once it is saved.':
    'Forme, côté, thème, couleur et mémoire sont dans cette ligne : changez-la sur vos pages quand vous les changez ici. Le reste suit de lui-même une fois enregistré.',
  'The chat fills the element with the id “chat”.':
    'Le chat remplit l’élément dont l’id est « chat ».',
  'Copy the snippet': 'Copier l’extrait',
  'How the chat looks on your pages, and how it begins.':
    'L’apparence du chat sur vos pages et la façon dont il commence.',
  'On the right': 'À droite',
  'On the left': 'À gauche',
}
