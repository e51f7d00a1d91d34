import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Channels: 'Canaux',
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
  'Copy the {toLowerCase}': 'Copier : {toLowerCase}',
  'Only this machine reaches these addresses': 'Seule cette machine atteint ces adresses',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    'On la laisse tranquille jusqu’à {clocktime}. Un test réussi y met fin.',
  'Last success: {whenshort}.': 'Dernier succès : {whenshort}.',
  'Nothing has gone well yet. ': 'Rien n’a encore réussi. ',
  'Last failure: {whenshort}.': 'Dernier échec : {whenshort}.',
  'Nothing has failed.': 'Rien n’a échoué.',
  Escalation: 'Escalade',
  Message: 'Message',
  Reasons: 'Motifs',
  Integrations: 'Intégrations',
  'It works': 'Cela marche',
  'It does not work': 'Cela ne marche pas',
  'Nothing was sent.': 'Rien n’a été envoyé.',
  'Kept {bdi}': 'Conservé {bdi}',
  'Replace: {label}': 'Remplacer : {label}',
  Replace: 'Remplacer',
}
