import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Connect: 'Conectar',
  'Test connection': 'Testar a conexão',
  'Sign in to {title}': 'Entrar em {title}',
  'Connect first; then sign in to {title} here.': 'Primeiro conecte; depois entre em {title} aqui.',
  'Could not read what can be connected': 'Não foi possível ler o que pode ser conectado',
  'Test the connection, and it is ready.': 'Teste a conexão e ela estará pronta.',
  'The sign-in did not work': 'A entrada não funcionou',
  'What the vendor said stands below. Correct it and sign in again.':
    'O que o provedor disse está abaixo. Corrija e entre de novo.',
  Connected: 'Conectado',
  'Last success: {whenshort}': 'Último sucesso: {whenshort}',
  'Remove {title}?': 'Remover {title}?',
  'How to set up {title}': 'Como configurar {title}',
  'Copy the {toLowerCase}': 'Copiar: {toLowerCase}',
  'Only this machine reaches these addresses': 'Só esta máquina alcança estes endereços',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    'Fica em paz até {clocktime}. Um teste que dê certo encerra isso.',
  'Last success: {whenshort}.': 'Último sucesso: {whenshort}.',
  'Nothing has gone well yet. ': 'Nada deu certo ainda. ',
  'Last failure: {whenshort}.': 'Última falha: {whenshort}.',
  'Nothing has failed.': 'Nada falhou.',
}
