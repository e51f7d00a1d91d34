import type { Catalog } from '../translate.ts'

/** Programs that come in by OAuth. */
export const words: Catalog = {
  'This question is not open any more': 'Cette question n’est plus ouverte',
  'It was answered, or is too old. Connect once more in the program.':
    'Elle a reçu une réponse ou est trop ancienne. Reconnectez-vous dans le programme.',
  'You may not let programs in': 'Vous ne pouvez pas autoriser de programmes',
  'Who may make access keys may: ask an admin to connect it.':
    'Qui peut créer des clés d’accès le peut : demandez à un administrateur de le connecter.',
  'A program wants to come in': 'Un programme demande l’accès',
  'Could not read what it asks for': 'Impossible de lire ce qu’il demande',
  'You are signed in to {workspace} as {name}.':
    'Vous êtes connecté à {workspace} en tant que {name}.',
  'Let it only read': 'Le laisser seulement lire',
  'The program goes on. You can close this page.':
    'Le programme continue. Vous pouvez fermer cette page.',
  Refuse: 'Refuser',
  'You can end it at any time under Settings › Access keys.':
    'Vous pouvez le révoquer à tout moment sous Réglages › Clés d’accès.',
  'It calls itself': 'Il se nomme',
  'Nobody has checked that.': 'Personne ne l’a vérifié.',
  'Its access goes to': 'Son accès va à',
  'A program on the computer you sit at.': 'Un programme sur l’ordinateur que vous utilisez.',
  'Allow it only if you were just about to connect {host}.':
    'Ne l’autorisez que si vous étiez en train de connecter {host}.',
  'It will be able to': 'Il pourra',
  'search your documents': 'chercher dans vos documents',
  'see how a ticket stands, and what people have answered in it':
    'voir où en est un ticket et ce que des personnes y ont répondu',
  'open tickets and ask for people': 'ouvrir des tickets et demander des personnes',
  'To the desk': 'Vers le desk',
  'Connected programs': 'Programmes connectés',
  'A program that speaks MCP and signs in by OAuth needs no key: enter {code} there, and it opens a page of the desk that asks you.':
    'Un programme qui parle MCP et s’identifie par OAuth n’a pas besoin de clé : saisissez-y {code}, il ouvre une page du desk qui vous pose la question.',
  'Could not read the programs': 'Les programmes n’ont pas pu être lus',
  'No program is connected.': 'Aucun programme n’est connecté.',
  '{name} is not connected any more': '{name} n’est plus connecté',
  'The program was not ended': 'L’accès n’a pas été révoqué',
  'End the access of {name}': 'Révoquer l’accès de {name}',
  'End the access of {name}?': 'Révoquer l’accès de {name} ?',
  'It is refused from then on, and has to be allowed anew.':
    'Il est refusé dès lors et doit être autorisé à nouveau.',
  'Allowed by {name} {when};': 'Autorisé par {name} {when} ;',
  'Let a program in': 'A autorisé un programme',
  'Ended a program’s access': 'A révoqué l’accès d’un programme',
  'refused, as {name} may not allow it any more': 'refusé, car {name} ne peut plus l’autoriser',
}
