import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Could not ask for the model': 'モデルの状態を確認できませんでした',
  '{model} rests for a minute: the documents answer alone':
    '{model}は1分間休止中: ドキュメントだけで回答しています',
  '{model} failed {n} times in a row': '{model}の連続失敗: {n}回',
  'Replace the API key': 'APIキーを置き換える',
  'The kept key is for another address. Enter the one for this.':
    '保存済みのキーは別のアドレス用です。このアドレスのキーを入力してください。',
  'Kept sealed, and never shown again. Empty: none is sent.':
    '暗号化して保存し、再表示しません。空: 送信しません。',
  'What the server’s environment says': 'サーバーの環境変数に従う',
  Anthropic: 'Anthropic',
  Google: 'Google',
  'A server that speaks like OpenAI (Ollama, vLLM, …)': 'OpenAI互換のサーバー（Ollama、vLLMなど）',
  'Address, if it is not the provider’s own': 'アドレス（プロバイダーの既定と異なる場合）',
  'Where the API begins, mostly ending in /v1.': 'APIの起点。多くは/v1で終わります。',
  Temperature: '温度',
  '0 to 2. Empty: the model’s own.': '0〜2。空: モデルの既定値。',
  'Tokens an answer may have': '回答の最大トークン数',
  'Empty: the model’s own.': '空: モデルの既定値。',
  'Seconds for a whole answer': '回答全体の制限秒数',
  'At most 110.': '110まで。',
  'Seconds without a word': '無応答の制限秒数',
  'Then a person is asked instead.': '過ぎると代わりに人を呼びます。',
  'Price of a million tokens read': '入力100万トークンの価格',
  'In your currency. Empty: no costs are recorded.': 'お使いの通貨で。空: 費用を記録しません。',
  'Price of a million tokens written': '出力100万トークンの価格',
  'In the same currency.': '同じ通貨で。',
  'LLM_MODEL, LLM_API_KEY and LLM_BASE_URL, set where Baton runs.':
    'Batonのサーバーで設定したLLM_MODEL、LLM_API_KEY、LLM_BASE_URLを使います。',
  'Nothing leaves your server, and nothing costs anything.':
    'サーバーの外には何も送られず、費用もかかりません。',
  'Look at the provider’s status page, then try again.':
    'プロバイダーのステータスページを確認してから、もう一度お試しください。',
  'Check the address, and whether this server may reach it.':
    'アドレスと、このサーバーから接続できるかを確認してください。',
  'Wait, or raise the limit or the credit at the provider.':
    '時間をおくか、プロバイダーで上限や残高を増やしてください。',
  'The provider’s side failed. Try again shortly, or choose another model.':
    'プロバイダー側で失敗しました。しばらくしてから試すか、別のモデルを選んでください。',
  'Allow it more time below, or choose a faster model.':
    '下で制限時間を延ばすか、より速いモデルを選んでください。',
  'Enter the key again, and check that it may use this model.':
    'キーを入力し直し、このモデルを使う権限があるか確認してください。',
  'Check the name of the model, and its limits below.': 'モデル名と下の上限を確認してください。',
  'Check that the address is that of the API and not of a web page.':
    'アドレスがウェブページではなくAPIのものか確認してください。',
  'Raise the limit of tokens below, or choose another model.':
    '下で最大トークン数を増やすか、別のモデルを選んでください。',
  'The line broke. Try again; a proxy in between may cut off streams.':
    '通信が途切れました。もう一度お試しください。途中のプロキシがストリームを切断している可能性があります。',
  'Not tried': '試せませんでした',
  'The model does not answer': 'モデルが応答しません',
  'It answered in {seconds}': '{seconds}で応答しました',
  '{inputTokens} tokens in, {outputTokens} out':
    '入力{inputTokens}トークン、出力{outputTokens}トークン',
  '{n} s': '{n}秒',
}
