import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your account': 'アカウント',
  'Password changed. Everywhere else you are signed out.':
    'パスワードを変更しました。ほかの端末ではサインアウトしました。',
  'The password was not changed': 'パスワードを変更できませんでした',
  Password: 'パスワード',
  'Your password now': '現在のパスワード',
  'New password': '新しいパスワード',
  'At least 10 characters. Everywhere else you are signed out.':
    '10文字以上。ほかの端末ではサインアウトされます。',
  'Change the password': 'パスワードを変更',
  'Not signed out there': 'サインアウトできませんでした',
  'Not signed out elsewhere': 'ほかの端末でサインアウトできませんでした',
  'Where you are signed in': 'サインイン中の端末',
  'Could not read your sessions': 'セッションを読み込めませんでした',
  'Sign out everywhere else': 'ほかのすべての端末でサインアウト',
  'Unknown browser': '不明なブラウザー',
  'Signed in': 'サインイン',
  'Sign out in {browser}': '{browser}でサインアウト',
  General: '全般',
  'How the assistant is called.': 'アシスタントの呼び名。',
  'Name of the assistant': 'アシスタントの名前',
  'Customers see it above its answers.': '回答の上に顧客へ表示されます。',
  'Seconds to wait': '待機秒数',
  'The customer waits as long; later it has failed.':
    '顧客も同じだけ待ちます。過ぎると失敗になります。',
  'Largest answer, in bytes': '応答の最大サイズ（バイト）',
  'A larger one is broken off, and has failed.': 'これより大きい応答は打ち切られ、失敗になります。',
  People: 'メンバー',
  Work: '作業',
  'Teams & hours': 'チームと時間',
  'Sign-in': 'サインイン',
  Privacy: 'プライバシー',
  Keep: '保存する',
  'Could not read the settings': '設定を読み込めませんでした',
}
