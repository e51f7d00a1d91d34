import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Show original': 'Ver original',
  'The mail as it came': 'El correo tal como llegó',
  'Everything in it is a claim of whoever wrote it, and shown as text.':
    'Todo lo que contiene lo afirma quien lo escribió, y se muestra como texto.',
  'Reading the original…': 'Leyendo el original…',
  'The original could not be read': 'No se pudo leer el original',
  'There is no original of this message.': 'No hay original de este mensaje.',
  'Mails are kept as they came from the day Baton does so. Of earlier ones, and of those there was no room for, the words are all there is.':
    'Los correos se guardan tal como llegaron desde que Baton lo hace. De los anteriores, y de los que no cabían, solo quedan las palabras.',
  'The end of this mail is missing.': 'Falta el final de este correo.',
  'It was larger than what is read of a mail. What is attached to it may not be whole.':
    'Era más grande de lo que se lee de un correo. Puede que lo adjunto no esté completo.',
  'Source text': 'Código fuente',
  'Copy what is shown': 'Copiar lo que se muestra',
  Download: 'Descargar',
  'Only its beginning is shown. Download it to have all of it.':
    'Solo se muestra el principio. Descárguelo para tenerlo entero.',
  'The way it came: {n} servers': {
    one: 'El camino que siguió: {n} servidor',
    other: 'El camino que siguió: {n} servidores',
  },
}
