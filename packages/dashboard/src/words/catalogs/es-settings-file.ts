import type { Catalog } from '../translate.ts'

/** All settings as one file. */
export const words: Catalog = {
  'Settings as a file': 'Ajustes como archivo',
  'One YAML file with everything that is set here, for review and for version control. The command line reads the same file: npx baton settings.':
    'Un archivo YAML con todo lo que se ajusta aquí, para revisarlo y para el control de versiones. La línea de comandos lee el mismo archivo: npx baton settings.',
  'Download all settings': 'Descargar todos los ajustes',
  'Without secrets, people, access keys and conversations. Where a secret is kept, the file only says that there is one.':
    'Sin secretos, personas, claves de acceso ni conversaciones. Donde se guarda un secreto, el archivo solo dice que lo hay.',
  'Not brought in': 'No se han incorporado',
  'Brought in': 'Incorporados',
  'Bring settings in': 'Incorporar ajustes',
  'You see what would change before anything does. An area that the file leaves out stays as it is.':
    'Verá qué cambiaría antes de que cambie nada. Un apartado que el archivo omite se queda como está.',
  'Choose a file': 'Elegir un archivo',
  'All settings as a YAML file': 'Todos los ajustes en un archivo YAML',
  'All is as {name} says': 'Todo está ya como dice {name}',
  '{n} areas would change': {
    one: 'Cambiaría {n} apartado',
    many: 'Cambiarían {n} apartados',
    other: 'Cambiarían {n} apartados',
  },
  'Bring it in': 'Incorporarlo',
  'Left to do by hand': 'Queda por hacer a mano',
}
