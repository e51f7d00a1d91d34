import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Could not ask for the model': 'No se pudo preguntar por el modelo',
  '{model} rests for a minute: the documents answer alone':
    '{model} descansa un minuto: responden solo los documentos',
  '{model} failed {n} times in a row': {
    one: '{model} falló una vez',
    other: '{model} falló {n} veces seguidas',
  },
  'Replace the API key': 'Reemplazar la clave de API',
  'The kept key is for another address. Enter the one for this.':
    'La clave guardada es para otra dirección. Escribe la de esta.',
  'Kept sealed, and never shown again. Empty: none is sent.':
    'Se guarda sellada y no se vuelve a mostrar. Vacío: no se envía ninguna.',
  'What the server’s environment says': 'Lo que diga el entorno del servidor',
  Anthropic: 'Anthropic',
  Google: 'Google',
  'A server that speaks like OpenAI (Ollama, vLLM, …)':
    'Un servidor que habla como OpenAI (Ollama, vLLM, …)',
  'Address, if it is not the provider’s own': 'Dirección, si no es la del proveedor',
  'Where the API begins, mostly ending in /v1.': 'Donde empieza la API; suele acabar en /v1.',
  Temperature: 'Temperatura',
  '0 to 2. Empty: the model’s own.': 'De 0 a 2. Vacío: la del modelo.',
  'Tokens an answer may have': 'Tokens que puede tener una respuesta',
  'Empty: the model’s own.': 'Vacío: los del modelo.',
  'Seconds for a whole answer': 'Segundos para una respuesta entera',
  'At most 110.': 'Como mucho 110.',
  'Seconds without a word': 'Segundos sin una palabra',
  'Then a person is asked instead.': 'Después se llama en su lugar a una persona.',
  'Price of a million tokens read': 'Precio de un millón de tokens leídos',
  'In your currency. Empty: no costs are recorded.': 'En tu moneda. Vacío: no se registran costes.',
  'Price of a million tokens written': 'Precio de un millón de tokens escritos',
  'In the same currency.': 'En la misma moneda.',
  'LLM_MODEL, LLM_API_KEY and LLM_BASE_URL, set where Baton runs.':
    'LLM_MODEL, LLM_API_KEY y LLM_BASE_URL, definidas donde corre Baton.',
  'Nothing leaves your server, and nothing costs anything.':
    'Nada sale de tu servidor y nada cuesta nada.',
  'Look at the provider’s status page, then try again.':
    'Mira la página de estado del proveedor e inténtalo de nuevo.',
  'Check the address, and whether this server may reach it.':
    'Comprueba la dirección y si este servidor puede llegar a ella.',
  'Wait, or raise the limit or the credit at the provider.':
    'Espera, o sube el límite o el crédito en el proveedor.',
  'The provider’s side failed. Try again shortly, or choose another model.':
    'Falló el lado del proveedor. Inténtalo dentro de poco o elige otro modelo.',
  'Allow it more time below, or choose a faster model.':
    'Dale más tiempo abajo o elige un modelo más rápido.',
  'Enter the key again, and check that it may use this model.':
    'Escribe otra vez la clave y comprueba que puede usar este modelo.',
  'Check the name of the model, and its limits below.':
    'Comprueba el nombre del modelo y sus límites abajo.',
  'Check that the address is that of the API and not of a web page.':
    'Comprueba que la dirección es la de la API y no la de una página web.',
  'Raise the limit of tokens below, or choose another model.':
    'Sube el límite de tokens abajo o elige otro modelo.',
  'The line broke. Try again; a proxy in between may cut off streams.':
    'Se cortó la conexión. Inténtalo de nuevo; quizá un proxy intermedio corta los flujos.',
  'Not tried': 'No se probó',
  'The model does not answer': 'El modelo no responde',
  'It answered in {seconds}': 'Respondió en {seconds}',
  '{inputTokens} tokens in, {outputTokens} out':
    '{inputTokens} tokens de entrada, {outputTokens} de salida',
  '{n} s': '{n} s',
}
