import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Could not ask for the model': 'Nach dem Modell ließ sich nicht fragen',
  '{model} rests for a minute: the documents answer alone':
    '{model} ruht eine Minute: Die Dokumente antworten allein',
  '{model} failed {n} times in a row': {
    one: '{model} ist einmal ausgefallen',
    other: '{model} ist {n}-mal hintereinander ausgefallen',
  },
  'Replace the API key': 'API-Schlüssel ersetzen',
  'The kept key is for another address. Enter the one for this.':
    'Der aufbewahrte Schlüssel gehört zu einer anderen Adresse. Geben Sie den zu dieser ein.',
  'Kept sealed, and never shown again. Empty: none is sent.':
    'Wird versiegelt aufbewahrt und nie wieder gezeigt. Leer: Es wird keiner gesendet.',
  'What the server’s environment says': 'Was die Umgebung des Servers sagt',
  Anthropic: 'Anthropic',
  Google: 'Google',
  'A server that speaks like OpenAI (Ollama, vLLM, …)':
    'Ein Server, der wie OpenAI spricht (Ollama, vLLM, …)',
  'Address, if it is not the provider’s own': 'Adresse, wenn es nicht die des Anbieters ist',
  'Where the API begins, mostly ending in /v1.': 'Wo die API beginnt, meist mit /v1 am Ende.',
  Temperature: 'Temperatur',
  '0 to 2. Empty: the model’s own.': '0 bis 2. Leer: wie es das Modell vorsieht.',
  'Tokens an answer may have': 'Tokens, die eine Antwort haben darf',
  'Empty: the model’s own.': 'Leer: wie es das Modell vorsieht.',
  'Seconds for a whole answer': 'Sekunden für eine ganze Antwort',
  'At most 110.': 'Höchstens 110.',
  'Seconds without a word': 'Sekunden ohne ein Wort',
  'Then a person is asked instead.': 'Dann wird stattdessen nach einem Menschen gefragt.',
  'Price of a million tokens read': 'Preis für eine Million gelesene Tokens',
  'In your currency. Empty: no costs are recorded.':
    'In Ihrer Währung. Leer: Kosten werden nicht aufgezeichnet.',
  'Price of a million tokens written': 'Preis für eine Million geschriebene Tokens',
  'In the same currency.': 'In derselben Währung.',
  'LLM_MODEL, LLM_API_KEY and LLM_BASE_URL, set where Baton runs.':
    'LLM_MODEL, LLM_API_KEY und LLM_BASE_URL, gesetzt, wo Baton läuft.',
  'Nothing leaves your server, and nothing costs anything.':
    'Nichts verlässt Ihren Server, und nichts kostet etwas.',
  'Look at the provider’s status page, then try again.':
    'Sehen Sie auf der Statusseite des Anbieters nach und versuchen Sie es dann noch einmal.',
  'Check the address, and whether this server may reach it.':
    'Prüfen Sie die Adresse und ob dieser Server sie erreichen darf.',
  'Wait, or raise the limit or the credit at the provider.':
    'Warten Sie oder erhöhen Sie beim Anbieter die Grenze oder das Guthaben.',
  'The provider’s side failed. Try again shortly, or choose another model.':
    'Beim Anbieter ging etwas schief. Versuchen Sie es gleich noch einmal oder wählen Sie ein anderes Modell.',
  'Allow it more time below, or choose a faster model.':
    'Geben Sie ihm unten mehr Zeit oder wählen Sie ein schnelleres Modell.',
  'Enter the key again, and check that it may use this model.':
    'Geben Sie den Schlüssel noch einmal ein und prüfen Sie, ob er dieses Modell verwenden darf.',
  'Check the name of the model, and its limits below.':
    'Prüfen Sie den Namen des Modells und seine Grenzen unten.',
  'Check that the address is that of the API and not of a web page.':
    'Prüfen Sie, ob es die Adresse der API ist und nicht die einer Webseite.',
  'Raise the limit of tokens below, or choose another model.':
    'Erhöhen Sie unten die Grenze für Tokens oder wählen Sie ein anderes Modell.',
  'The line broke. Try again; a proxy in between may cut off streams.':
    'Die Verbindung brach ab. Versuchen Sie es noch einmal; ein Proxy dazwischen kann Streams abschneiden.',
  'Not tried': 'Nicht ausprobiert',
  'The model does not answer': 'Das Modell antwortet nicht',
  'It answered in {seconds}': 'Es hat in {seconds} geantwortet',
  '{inputTokens} tokens in, {outputTokens} out':
    '{inputTokens} Tokens hinein, {outputTokens} heraus',
  '{n} s': '{n} s',
}
