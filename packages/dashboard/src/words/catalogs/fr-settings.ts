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
  General: 'Général',
  'How the assistant is called.': 'Comment s’appelle l’assistant.',
  'Name of the assistant': 'Nom de l’assistant',
  'Customers see it above its answers.': 'Les clients le voient au-dessus de ses réponses.',
  'Seconds to wait': 'Secondes d’attente',
  'The customer waits as long; later it has failed.':
    'Le client attend autant ; ensuite c’est un échec.',
  'Largest answer, in bytes': 'Plus grande réponse, en octets',
  'A larger one is broken off, and has failed.': 'Une réponse plus grande est coupée et échoue.',
  People: 'Équipe',
  Work: 'Travail',
  'Teams & hours': 'Équipes et horaires',
  'Sign-in': 'Connexion',
  Privacy: 'Confidentialité',
  Keep: 'Conserver',
  'Could not read the settings': 'Les réglages n’ont pas pu être lus',
}
