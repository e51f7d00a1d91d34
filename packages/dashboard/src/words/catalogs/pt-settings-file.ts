import type { Catalog } from '../translate.ts'

/** All settings as one file. */
export const words: Catalog = {
  'Settings as a file': 'Configurações em arquivo',
  'One YAML file with everything that is set here, for review and for version control. The command line reads the same file: npx baton settings.':
    'Um arquivo YAML com tudo o que está configurado aqui, para revisão e controle de versões. A linha de comando lê o mesmo arquivo: npx baton settings.',
  'Download all settings': 'Baixar todas as configurações',
  'Without secrets, people, access keys and conversations. Where a secret is kept, the file only says that there is one.':
    'Sem segredos, pessoas, chaves de acesso e conversas. Onde há um segredo guardado, o arquivo só diz que ele existe.',
  'Not brought in': 'Não foram trazidas',
  'Brought in': 'Trazidas',
  'Bring settings in': 'Trazer configurações',
  'You see what would change before anything does. An area that the file leaves out stays as it is.':
    'Você vê o que mudaria antes que algo mude. Uma área que o arquivo deixa de fora fica como está.',
  'Choose a file': 'Escolher um arquivo',
  'All settings as a YAML file': 'Todas as configurações em um arquivo YAML',
  'All is as {name} says': 'Tudo já está como {name} diz',
  '{n} areas would change': {
    one: '{n} área mudaria',
    many: '{n} áreas mudariam',
    other: '{n} áreas mudariam',
  },
  'Bring it in': 'Trazer',
  'Left to do by hand': 'Fica para fazer à mão',
}
