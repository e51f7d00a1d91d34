import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Not taken over': '引き受けられませんでした',
  'Not handed back': '戻せませんでした',
  'Not closed': '閉じられませんでした',
  '{name} took this over {when}': '{name}さんが引き受けました（{when}）',
  'You can read along and leave a note. What you wrote is kept.':
    '閲覧とメモの追加ができます。書いた文章は残ります。',
  'Add note': 'メモを追加',
  'Take over and send': '引き受けて送信',
  'Send reply': '返信を送信',
  'What you write': '書く内容',
  '{length} of {max} characters: too long to send':
    '{max}文字中{length}文字: 長すぎて送信できません',
  '{length} of {max} characters': '{max}文字中{length}文字',
  'Take over to reply': '引き受けて返信',
  'Write to the customer': '顧客に書く',
  'Write to the customer…': '顧客に書く…',
  'The customer sees this.': '顧客に表示されます。',
  'Write to your team': 'チームに書く',
  'Internal note': '内部メモ',
  'Write to your team…': 'チームに書く…',
  'Only your team sees this. It never reaches the customer.':
    'チームにのみ表示され、顧客には届きません。',
  '{name} answers this conversation. You can leave a note.':
    '{name}さんがこの会話に対応中です。メモを残せます。',
  'Closed. It opens again when the customer writes; you can still leave a note.':
    '閉じた会話です。顧客が書き込むと再び開きます。メモは残せます。',
  'The assistant answers this. A reply of yours takes it over.':
    'アシスタントが対応中です。返信すると、あなたが引き受けます。',
  'Nobody has this yet. A reply of yours takes it over.':
    'まだ担当がいません。返信すると、あなたが引き受けます。',
  'From the conversation: {name}': '会話のファイル: {name}',
  'Files to send': '送信するファイル',
  'Sending {name}': '{name}を送信中',
  'Send {name} again': '{name}を再送信',
  'Files to attach': '添付するファイル',
  Attach: '添付',
  'A reply can have {n} files. Send another one.':
    '1回の返信に添付できるのは{n}件までです。もう1回返信してください。',
  'This file is empty.': 'このファイルは空です。',
  'Larger than 10 MB. Send a link to it instead.':
    '10MBを超えています。代わりにリンクを送ってください。',
  'It did not get through.': '送信できませんでした。',
  'It reads what was said and answers the next question. The customer is told.':
    'これまでの内容を読み、次の質問から回答します。顧客に通知されます。',
  'Handed back to the assistant': 'アシスタントに戻しました',
  'Anything it should mind?': '注意してほしいこと',
  Optional: '任意',
  'The refund is on its way; do not promise a date.':
    '返金は手続き中です。日付を約束しないでください。',
  'Only the assistant and your team see this.': 'アシスタントとチームにのみ表示されます。',
  'It is gone.': 'すでに存在しません。',
  'The page was left before this was confirmed.': '送信を確認する前にページが閉じられました。',
  'Saving…': '保存中…',
  'Not saved. {why}': '保存できませんでした。{why}',
  'Not sent. {why}': '送信できませんでした。{why}',
  'Being sent': '送信中',
  'Being sent by e-mail': 'メールで送信中',
  Sent: '送信済み',
  'Sent by e-mail': 'メールで送信済み',
  Delivered: '配信済み',
  'Delivered by e-mail': 'メールで配信済み',
  'Read by e-mail': 'メールで読了',
  'Waits until the customer writes': '顧客の書き込みを待っています',
  'Waits until the customer writes by e-mail': '顧客からのメールを待っています',
  'Has not reached the customer': '顧客に届いていません',
  'Has not reached the customer by e-mail': '顧客にメールが届いていません',
  '{name} is writing…': '{name}さんが入力中…',
  'Look at it again': 'もう一度見る',
  'Cancel the conversation': '会話を取り消す',
  'Where is my refund?': '返金はいつになりますか？',
  'Your orders': 'ご注文',
}
