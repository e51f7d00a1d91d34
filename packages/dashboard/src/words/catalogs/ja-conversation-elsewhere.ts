import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'In other desks': 'ほかのシステム',
  'Asking the other desks…': 'ほかのシステムに問い合わせています…',
  'The address of this customer is not verified, so the other desks are not asked.':
    'このお客様のアドレスは確認されていないため、ほかのシステムには問い合わせません。',
  'Other desks are asked by e-mail address. This customer has given none.':
    'ほかのシステムにはメールアドレスで問い合わせます。このお客様のアドレスはわかっていません。',
  'No desk is connected that can be asked.': '問い合わせできるシステムは接続されていません。',
  'No subject': '件名なし',
  'Try again: {desk}': 'もう一度: {desk}',
  '{desk} could not be asked.': '{desk} に問い合わせできませんでした。',
  Ticket: 'チケット',
  'Live chat': 'ライブチャット',
  Messages: 'メッセージ',
}
