import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Title: 'タイトル',
  Answer: '回答',
  Reply: '返信',
  Enabled: '有効',
  Actions: 'アクション',
  Try: '試す',
  Off: 'オフ',
  Value: '値',
  Text: 'テキスト',
  Number: '数値',
  'Yes or no': 'はい・いいえ',
  Date: '日付',
  Type: '種類',
  Description: '説明',
  Example: '例',
  Required: '必須',
  Address: 'アドレス',
  'MCP servers': 'MCPサーバー',
}
