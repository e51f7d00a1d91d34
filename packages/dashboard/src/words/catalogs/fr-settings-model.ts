import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Could not ask for the model': 'L’état du modèle n’a pas pu être lu',
  '{model} rests for a minute: the documents answer alone':
    '{model} est en pause une minute : les documents répondent seuls',
  '{model} failed {n} times in a row': {
    one: '{model} a échoué {n} fois',
    other: '{model} a échoué {n} fois de suite',
  },
  'Replace the API key': 'Remplacer la clé d’API',
  'The kept key is for another address. Enter the one for this.':
    'La clé conservée est celle d’une autre adresse. Saisissez celle de cette adresse.',
  'Kept sealed, and never shown again. Empty: none is sent.':
    'Conservée chiffrée et plus jamais affichée. Vide : aucune n’est envoyée.',
  'What the server’s environment says': 'Ce que dit l’environnement du serveur',
  Anthropic: 'Anthropic',
  Google: 'Google',
  'A server that speaks like OpenAI (Ollama, vLLM, …)':
    'Un serveur qui parle comme OpenAI (Ollama, vLLM, …)',
  'Address, if it is not the provider’s own': 'Adresse, si ce n’est pas celle du fournisseur',
  'Where the API begins, mostly ending in /v1.':
    'Où commence l’API ; finit le plus souvent par /v1.',
  Temperature: 'Température',
  '0 to 2. Empty: the model’s own.': '0 à 2. Vide : celle du modèle.',
  'Tokens an answer may have': 'Tokens par réponse, au plus',
  'Empty: the model’s own.': 'Vide : la limite du modèle.',
  'Seconds for a whole answer': 'Secondes pour une réponse entière',
  'At most 110.': 'Au plus 110.',
  'Seconds without a word': 'Secondes sans un mot',
  'Then a person is asked instead.': 'Ensuite, une personne est demandée à la place.',
  'Price of a million tokens read': 'Prix d’un million de tokens lus',
  'In your currency. Empty: no costs are recorded.':
    'Dans votre devise. Vide : aucun coût n’est enregistré.',
  'Price of a million tokens written': 'Prix d’un million de tokens écrits',
  'In the same currency.': 'Dans la même devise.',
  'LLM_MODEL, LLM_API_KEY and LLM_BASE_URL, set where Baton runs.':
    'LLM_MODEL, LLM_API_KEY et LLM_BASE_URL, définis là où tourne Baton.',
  'Nothing leaves your server, and nothing costs anything.':
    'Rien ne quitte votre serveur, et rien ne coûte quoi que ce soit.',
  'Look at the provider’s status page, then try again.':
    'Consultez la page d’état du fournisseur, puis réessayez.',
  'Check the address, and whether this server may reach it.':
    'Vérifiez l’adresse, et que ce serveur peut l’atteindre.',
  'Wait, or raise the limit or the credit at the provider.':
    'Attendez, ou relevez la limite ou le crédit chez le fournisseur.',
  'The provider’s side failed. Try again shortly, or choose another model.':
    'L’échec vient du fournisseur. Réessayez bientôt ou choisissez un autre modèle.',
  'Allow it more time below, or choose a faster model.':
    'Accordez-lui plus de temps ci-dessous ou choisissez un modèle plus rapide.',
  'Enter the key again, and check that it may use this model.':
    'Saisissez la clé de nouveau et vérifiez qu’elle donne accès à ce modèle.',
  'Check the name of the model, and its limits below.':
    'Vérifiez le nom du modèle et ses limites ci-dessous.',
  'Check that the address is that of the API and not of a web page.':
    'Vérifiez que l’adresse est celle de l’API et non d’une page web.',
  'Raise the limit of tokens below, or choose another model.':
    'Relevez la limite de tokens ci-dessous ou choisissez un autre modèle.',
  'The line broke. Try again; a proxy in between may cut off streams.':
    'La liaison s’est rompue. Réessayez ; un proxy intermédiaire coupe peut-être les flux.',
  'Not tried': 'Non essayé',
  'The model does not answer': 'Le modèle ne répond pas',
  'It answered in {seconds}': 'Réponse en {seconds}',
  '{inputTokens} tokens in, {outputTokens} out': '{inputTokens} tokens lus, {outputTokens} écrits',
  '{n} s': '{n} s',
}
