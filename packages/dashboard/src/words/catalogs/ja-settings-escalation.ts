import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Channels: 'チャネル',
  Connect: '接続する',
  'Test connection': '接続をテスト',
  'Sign in to {title}': '{title}にサインイン',
  'Connect first; then sign in to {title} here.':
    'まず接続し、次にここで{title}にサインインしてください。',
  'Could not read what can be connected': '接続できるものを読み込めませんでした',
  'Test the connection, and it is ready.': '接続をテストすれば準備完了です。',
  'The sign-in did not work': 'サインインできませんでした',
  'What the vendor said stands below. Correct it and sign in again.':
    'プロバイダーの応答は下にあります。修正して再度サインインしてください。',
  Connected: '接続済み',
  'Last success: {whenshort}': '最後の成功: {whenshort}',
  'Remove {title}?': '{title}を削除しますか？',
  'How to set up {title}': '{title}の設定方法',
  'Copy the {toLowerCase}': 'コピー: {toLowerCase}',
  'Only this machine reaches these addresses':
    'これらのアドレスにはこのコンピューターからしか届きません',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    '{clocktime}まで休止します。テストが成功すれば再開します。',
  'Last success: {whenshort}.': '最後の成功: {whenshort}。',
  'Nothing has gone well yet. ': 'まだ成功していません。',
  'Last failure: {whenshort}.': '最後の失敗: {whenshort}。',
  'Nothing has failed.': '失敗はありません。',
  Escalation: 'エスカレーション',
  Message: 'メッセージ',
  Reasons: '理由',
  Integrations: '連携',
  'It works': '動作しました',
  'It does not work': '動作しません',
  'Nothing was sent.': '何も送信されませんでした。',
  'Kept {bdi}': '保存済み {bdi}',
  'Replace: {label}': '置き換え: {label}',
  Replace: '置き換える',
}
