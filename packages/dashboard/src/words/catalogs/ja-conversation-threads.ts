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
}
