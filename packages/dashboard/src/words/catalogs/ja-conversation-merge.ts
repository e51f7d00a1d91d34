import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Merge into another conversation': '別の会話に統合する',
  'Merge into another conversation…': '別の会話に統合する…',
  Merge: '統合する',
  'Look for a conversation': '会話を探す',
  'By words, a name, or its link.': '言葉、名前、またはリンクで。',
  'The conversation of this link': 'このリンクの会話',
  'Open conversations of the same customer': '同じ顧客の未完了の会話',
  'This customer has no other open conversation. Look for one above.':
    'この顧客にはほかに未完了の会話がありません。上で探してください。',
  Found: '見つかった会話',
  'No open conversation has these words.': 'この言葉を含む未完了の会話はありません。',
  'Is closed': '終了する会話',
  'The other way round': '逆にする',
  'Goes on, and quotes the other': '続ける会話（もう一方を引用します）',
  '{one} and {other} are two customers, and I want to merge these':
    '{one}と{other}は別の顧客ですが、統合します',
  'Your team reads the words of both in one place. Neither of them sees the other’s.':
    '両方の言葉をチームが1か所で読みます。互いの言葉が顧客に見えることはありません。',
  'Nothing was merged': '統合されませんでした',
  'Choose another': '別の会話を選ぶ',
  'What the customer writes in the closed one is read in the other.':
    '終了した会話に顧客が書いた内容は、もう一方で読まれます。',
  'When the customer writes in the closed one, it opens again: an answer elsewhere would not reach them.':
    '終了した会話に顧客が書くと、その会話が再び開きます。別の場所の返信は届かないためです。',
  'What was promised there is owed here.': 'そこで約束したことは、ここで果たします。',
  'Tags and followers come along. Tickets elsewhere stay as they are.':
    'タグとフォロワーも引き継がれます。ほかのデスクのチケットはそのままです。',
  'This is the same conversation.': '同じ会話です。',
  'The one that is to go on is closed. Open it again first.':
    '続ける会話が終了しています。先に開き直してください。',
  'The one that is to be closed is closed already. Open it again first.':
    '終了する会話はすでに終了しています。先に開き直してください。',
  '{name} has the one that is to be closed, and alone can close it.':
    '終了する会話は{name}さんが担当しており、{name}さんだけが終了できます。',
  'One is closed, and goes on in the other, which quotes it. Nothing is moved or deleted.':
    '一方を終了し、それを引用するもう一方で続けます。移動や削除は行われません。',
  'Which conversation is it to go on in?': 'どの会話で続けますか？',
  'Merged. This is where it goes on.': '統合しました。ここで続きます。',
  'From a conversation that goes on here': 'ここで続く会話から',
  'You merged this conversation into this one': 'あなたがこの会話をここに統合しました',
  '{name} merged this conversation into this one': '{name}さんがこの会話をここに統合しました',
  'Another customer: {name}': '別の顧客：{name}',
  'You merged this into another conversation.': 'あなたがこれを別の会話に統合しました。',
  '{name} merged this into another conversation.': '{name}さんがこれを別の会話に統合しました。',
  'This goes on in another conversation. What the customer writes here is read there.':
    'これは別の会話で続いています。顧客がここに書いた内容はそちらで読まれます。',
  'This goes on in another conversation. When the customer writes here, it opens again.':
    'これは別の会話で続いています。顧客がここに書くと再び開きます。',
  'Written in a conversation that goes on here': 'ここで続く会話に書かれたもの',
  'Show {n} earlier entries': '以前の{n}件を表示',
  'It goes on in another conversation; you can still leave a note.':
    '別の会話で続いています。メモは引き続き残せます。',
  Merged: '統合済み',
}
