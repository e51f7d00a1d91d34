import type { Catalog } from '../translate.ts'

/** Canned replies that are proposed. */
export const words: Catalog = {
  'No canned reply could be proposed': '定型文を提案できませんでした',
  'Proposed canned replies': '提案された定型文',
  'In common: {words}': '共通する語: {words}',
  'Use this: {name}': 'これを使う: {name}',
  'None of the canned replies fits what was asked last.': '最後の質問に合う定型文はありません。',
  'Proposed by the model: nothing is done yet': 'モデルの提案です。まだ何も行われていません',
  'Alike in words to what was asked last: nothing is done yet':
    '最後の質問と言葉が似ているものです。まだ何も行われていません',
  'Propose a canned reply': '定型文を提案',
}
