import type { Catalog } from '../translate.ts'

/** Canned replies that are proposed. */
export const words: Catalog = {
  'No canned reply could be proposed': 'No se pudo proponer ninguna respuesta guardada',
  'Proposed canned replies': 'Respuestas guardadas propuestas',
  'In common: {words}': 'En común: {words}',
  'Use this: {name}': 'Usar esto: {name}',
  'None of the canned replies fits what was asked last.':
    'Ninguna respuesta guardada encaja con lo último que se preguntó.',
  'Proposed by the model: nothing is done yet': 'Propuesto por el modelo: aún no se ha hecho nada',
  'Alike in words to what was asked last: nothing is done yet':
    'Parecido en palabras a lo último que se preguntó: aún no se ha hecho nada',
  'Propose a canned reply': 'Proponer una respuesta guardada',
}
