import type { Catalog } from '../translate.ts'

/** Keys, what is kept from being lost, and what puts the chat on a page. */
export const words: Catalog = {
  'Ctrl or ⌘ with Enter': 'CtrlまたはCommandとEnter',
  Enter: 'Enter',
  'What sends': '送信キー',
  'Open the one that waits longest': '最も長く待っている会話を開く',
  'Look for a canned reply': '定型文を探す',
  'Go to Unassigned': '「未割り当て」へ',
  'Go to Insights': '分析へ',
  'Take back what can be taken back': '取り消せるものを取り消す',
  'Send and close': '送信して閉じる',
  'What it may do': 'できること',
  'Ends by itself': '自動で終わる',
  Never: '終わらない',
  'After {n} days': '{n}日後',
  'Ask for people': '担当者を呼ぶ',
  'Only read': '読むだけ',
  'has ended': '終わりました',
  'ends on {date}': '{date}に終わります',
  'Leave without saving?': '保存せずに移動しますか？',
  Leave: '移動する',
  'What you changed on this page has not been saved, and is lost when you leave.':
    'このページで変えた内容は保存されておらず、移動すると失われます。',
}
