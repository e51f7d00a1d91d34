import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Could not ask for the model': 'Não foi possível consultar o estado do modelo',
  '{model} rests for a minute: the documents answer alone':
    '{model} faz uma pausa de um minuto: os documentos respondem sozinhos',
  '{model} failed {n} times in a row': {
    one: '{model} falhou {n} vez',
    other: '{model} falhou {n} vezes seguidas',
  },
  'Replace the API key': 'Substituir a chave de API',
  'The kept key is for another address. Enter the one for this.':
    'A chave guardada é de outro endereço. Informe a deste.',
  'Kept sealed, and never shown again. Empty: none is sent.':
    'Guardada sob sigilo e nunca mais mostrada. Vazio: nenhuma é enviada.',
  'What the server’s environment says': 'O que diz o ambiente do servidor',
  Anthropic: 'Anthropic',
  Google: 'Google',
  'A server that speaks like OpenAI (Ollama, vLLM, …)':
    'Um servidor que fala como a OpenAI (Ollama, vLLM, …)',
  'Address, if it is not the provider’s own': 'Endereço, se não for o do provedor',
  'Where the API begins, mostly ending in /v1.': 'Onde começa a API, em geral terminando em /v1.',
  Temperature: 'Temperatura',
  '0 to 2. Empty: the model’s own.': 'De 0 a 2. Vazio: a do modelo.',
  'Tokens an answer may have': 'Tokens que uma resposta pode ter',
  'Empty: the model’s own.': 'Vazio: o limite do modelo.',
  'Seconds for a whole answer': 'Segundos para uma resposta inteira',
  'At most 110.': 'No máximo 110.',
  'Seconds without a word': 'Segundos sem uma palavra',
  'Then a person is asked instead.': 'Depois se chama uma pessoa.',
  'Price of a million tokens read': 'Preço de um milhão de tokens lidos',
  'In your currency. Empty: no costs are recorded.':
    'Em sua moeda. Vazio: nenhum custo é registrado.',
  'Price of a million tokens written': 'Preço de um milhão de tokens escritos',
  'In the same currency.': 'Na mesma moeda.',
  'LLM_MODEL, LLM_API_KEY and LLM_BASE_URL, set where Baton runs.':
    'LLM_MODEL, LLM_API_KEY e LLM_BASE_URL, definidos onde o Baton roda.',
  'Nothing leaves your server, and nothing costs anything.':
    'Nada sai de seu servidor, e nada custa nada.',
  'Look at the provider’s status page, then try again.':
    'Veja a página de status do provedor e tente de novo.',
  'Check the address, and whether this server may reach it.':
    'Verifique o endereço e se este servidor pode alcançá-lo.',
  'Wait, or raise the limit or the credit at the provider.':
    'Espere, ou aumente o limite ou o crédito no provedor.',
  'The provider’s side failed. Try again shortly, or choose another model.':
    'Falhou do lado do provedor. Tente daqui a pouco ou escolha outro modelo.',
  'Allow it more time below, or choose a faster model.':
    'Dê mais tempo a ele abaixo ou escolha um modelo mais rápido.',
  'Enter the key again, and check that it may use this model.':
    'Informe a chave de novo e verifique se ela pode usar este modelo.',
  'Check the name of the model, and its limits below.':
    'Verifique o nome do modelo e seus limites abaixo.',
  'Check that the address is that of the API and not of a web page.':
    'Verifique se o endereço é o da API e não o de uma página web.',
  'Raise the limit of tokens below, or choose another model.':
    'Aumente o limite de tokens abaixo ou escolha outro modelo.',
  'The line broke. Try again; a proxy in between may cut off streams.':
    'A conexão caiu. Tente de novo; um proxy no meio pode estar cortando streams.',
  'Not tried': 'Não testado',
  'The model does not answer': 'O modelo não responde',
  'It answered in {seconds}': 'Respondeu em {seconds}',
  '{inputTokens} tokens in, {outputTokens} out':
    'Tokens: {inputTokens} de entrada, {outputTokens} de saída',
  '{n} s': '{n} s',
}
