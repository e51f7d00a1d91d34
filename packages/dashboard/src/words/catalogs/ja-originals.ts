import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Show original': '原文を表示',
  'The mail as it came': '届いたままのメール',
  'Everything in it is a claim of whoever wrote it, and shown as text.':
    '内容はすべて書いた人の主張であり、テキストとして表示されます。',
  'Reading the original…': '原文を読み込んでいます…',
  'The original could not be read': '原文を読み込めませんでした',
  'There is no original of this message.': 'このメッセージの原文はありません。',
  'Mails are kept as they came from the day Baton does so. Of earlier ones, and of those there was no room for, the words are all there is.':
    'Baton が原文の保存を始めて以降のメールは、届いたまま保存されます。それ以前のものや、空き容量がなかったものは、文章だけが残っています。',
  'The end of this mail is missing.': 'このメールの終わりの部分がありません。',
  'It was larger than what is read of a mail. What is attached to it may not be whole.':
    '読み込む上限より大きいメールでした。添付ファイルが完全でない可能性があります。',
  'Source text': 'ソース',
  'Copy what is shown': '表示内容をコピー',
  Download: 'ダウンロード',
  'Only its beginning is shown. Download it to have all of it.':
    '表示しているのは先頭部分だけです。全体はダウンロードしてご覧ください。',
  'The way it came: {n} servers': '経由したサーバー: {n} 台',
}
