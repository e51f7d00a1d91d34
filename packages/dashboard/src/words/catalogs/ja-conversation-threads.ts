import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Star, or no longer': 'スターを付ける・外す',
  'Copy the link to the conversation': '会話へのリンクをコピー',
  'Copy link': 'リンクをコピー',
  Starred: 'スター付き',
  'Remove the star': 'スターを外す',
  Star: 'スター',
  'Starring {n} conversations': '{n}件の会話にスターを付けています',
  'Taking the star from {n} conversations': '{n}件の会話からスターを外しています',
  'You have starred nothing': 'スターを付けた会話はありません',
  'A star keeps a conversation at hand, for you alone. S gives it and takes it away.':
    'スターは会話を手元に置くための、あなただけの印です。Sで付けたり外したりできます。',
  'Split into two conversations': '会話を2つに分ける',
  'Split into a new conversation from here': 'ここから新しい会話に分ける',
  'You split off {n} messages.': 'あなたが{n}件のメッセージを分けました。',
  '{name} split off {n} messages.': '{name}さんが{n}件のメッセージを分けました。',
  'Open the new conversation': '新しい会話を開く',
  'Split into a new conversation': '新しい会話に分ける',
  'What you answer there is a letter of its own, under the one that was brought.':
    'そこでの返信は、移したメールへの返信として別に送られます。',
  'The customer is told of it here, and finds the new one among their conversations.':
    '顧客にはここで知らされ、新しい会話は顧客の会話一覧に表示されます。',
  'What goes on there': 'そちらで続けるもの',
  Split: '分ける',
  'This is the new conversation. It is yours.': 'これが新しい会話です。あなたが担当です。',
  'Nothing was split': '分けられませんでした',
  'Choose a message of the customer.': '顧客のメッセージを選んでください。',
  'Leave a message of the customer here: otherwise this is that conversation.':
    '顧客のメッセージを1件はここに残してください。そうでなければ、この会話がそのままそれに当たります。',
  'That is too much at once. Choose fewer.': '一度に多すぎます。減らしてください。',
  '{n} messages go on elsewhere': '{n}件のメッセージは別の会話で続きます',
  'Open that conversation': 'その会話を開く',
  'You brought this from another conversation': 'あなたがこれを別の会話から移しました',
  'From another conversation': '別の会話から',
  '{name} brought this from another conversation': '{name}さんがこれを別の会話から移しました',
}
