// Japanese: two answers side by side in the playground.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Compare: '比較',
  'Side {name}': '{name}側',
  'Stop side {name}': '{name}側を止める',
  'Nothing has been asked yet.': 'まだ何も質問していません。',
  'Ask again': 'もう一度質問',
  'The customer reads nothing.': '顧客には何も表示されません。',
  'Go on from here': 'ここから続ける',
  'Differs:': '相違：',
  'Both sides are the same': '両側が同じです',
  'Set one of them up with another policy, model, instructions or knowledge.':
    'どちらかに別のポリシー、モデル、指示、またはナレッジを設定してください。',
  'Ask both the same': '両方に同じことを質問',
  'Each answers as it would, after the same talk. Nothing is kept, nobody is told, and actions that change something are not done.':
    'それぞれが同じやりとりのあとに、本番と同じように答えます。何も保存されず、誰にも知らされず、何かを変えるアクションは実行されません。',
  'The question:': '質問：',
  'Both decided the same, for the same reason and from the same sources.':
    '両方とも同じ判断、同じ理由、同じ出典でした。',
  'They differ in: {join}': '違い：{join}',
  'Stop comparing': '比較をやめる',
  'What was said before, to both': 'それまでのやりとり（両方に共通）',
  none: 'なし',
  Tokens: 'トークン',
  'Some of the knowledge alone': 'ナレッジの一部だけ',
  'As the provider calls it. Empty: the one that answers customers.':
    'プロバイダーでの名前。空欄：顧客に答えているモデル。',
  'There is no source yet.': 'まだソースがありません。',
  'Answer from these. None ticked: from nothing at all.':
    'これらから答えます。選択なし：何も使いません。',
  'Another one of the same provider': '同じプロバイダーの別のモデル',
  'model: {name}': 'モデル：{name}',
  '{n} sources alone': '{n}件のソースのみ',
}
