import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Show original': 'Mostrar original',
  'The mail as it came': 'O e-mail como chegou',
  'Everything in it is a claim of whoever wrote it, and shown as text.':
    'Tudo nele é afirmado por quem o escreveu, e é mostrado como texto.',
  'Reading the original…': 'Lendo o original…',
  'The original could not be read': 'Não foi possível ler o original',
  'There is no original of this message.': 'Não há original desta mensagem.',
  'Mails are kept as they came from the day Baton does so. Of earlier ones, and of those there was no room for, the words are all there is.':
    'Os e-mails são guardados como chegaram desde que o Baton o faz. Dos anteriores, e daqueles para os quais não havia espaço, só há as palavras.',
  'The end of this mail is missing.': 'Falta o fim deste e-mail.',
  'It was larger than what is read of a mail. What is attached to it may not be whole.':
    'Era maior do que se lê de um e-mail. O que está anexado pode não estar completo.',
  'Source text': 'Código-fonte',
  'Copy what is shown': 'Copiar o que é mostrado',
  Download: 'Baixar',
  'Only its beginning is shown. Download it to have all of it.':
    'Só o começo é mostrado. Baixe-o para ter tudo.',
  'The way it came: {n} servers': {
    one: 'O caminho que fez: {n} servidor',
    other: 'O caminho que fez: {n} servidores',
  },
}
