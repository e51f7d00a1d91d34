import type { Catalog } from '../translate.ts'

/** All settings as one file. */
export const words: Catalog = {
  'Settings as a file': 'Réglages en fichier',
  'One YAML file with everything that is set here, for review and for version control. The command line reads the same file: npx baton settings.':
    'Un fichier YAML avec tout ce qui est réglé ici, pour la relecture et la gestion de versions. La ligne de commande lit le même fichier : npx baton settings.',
  'Download all settings': 'Télécharger tous les réglages',
  'Without secrets, people, access keys and conversations. Where a secret is kept, the file only says that there is one.':
    'Sans secrets, personnes, clés d’accès ni conversations. Là où un secret est gardé, le fichier dit seulement qu’il y en a un.',
  'Not brought in': 'Non importés',
  'Brought in': 'Importés',
  'Bring settings in': 'Importer des réglages',
  'You see what would change before anything does. An area that the file leaves out stays as it is.':
    'Vous voyez ce qui changerait avant que rien ne change. Un domaine que le fichier laisse de côté reste tel quel.',
  'Choose a file': 'Choisir un fichier',
  'All settings as a YAML file': 'Tous les réglages en fichier YAML',
  'All is as {name} says': 'Tout est déjà comme le dit {name}',
  '{n} areas would change': {
    one: '{n} domaine changerait',
    many: '{n} domaines changeraient',
    other: '{n} domaines changeraient',
  },
  'Bring it in': 'Importer',
  'Left to do by hand': 'Reste à faire à la main',
}
