import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your name': 'お名前',
  'Customers see it when you answer.': '返信すると顧客に表示されます。',
  'Create the account': 'アカウントを作成',
  'Sign in': 'サインイン',
  'Too many attempts. Wait a minute and try again.':
    '試行回数が多すぎます。1分待ってからお試しください。',
  'This address and password do not match.': 'メールアドレスとパスワードが一致しません。',
  'There is an account with this address already.': 'このアドレスのアカウントはすでにあります。',
  'Sign-up is closed.': '新規登録は受け付けていません。',
  'This is not an e-mail address.': 'メールアドレスではありません。',
  'The password is too short.': 'パスワードが短すぎます。',
  'The password is too long.': 'パスワードが長すぎます。',
  'Customers see this name.': 'この名前は顧客に表示されます。',
  'Your e-mail address.': 'メールアドレスを入力してください。',
  'Your password.': 'パスワードを入力してください。',
  'At least {n} characters.': '{n}文字以上。',
  'This invitation is not valid': 'この招待は無効です',
  'It was used, ended, or is too old. Ask for another one.':
    '使用済み、取り消し済み、または期限切れです。新しい招待を依頼してください。',
  Invitation: '招待',
  'Could not read the invitation': '招待を読み込めませんでした',
  'One moment.': '少々お待ちください。',
  'Join {workspace}': '{workspace}に参加',
  '{name} invites you as {role}: {meaning}.':
    '{name}さんが{role}として招待しています（{meaning}）。',
  'At least 10 characters.': '10文字以上。',
  Join: '参加',
  'That took too long, or was begun in another browser. Try again.':
    '時間がかかりすぎたか、別のブラウザーで開始されました。もう一度お試しください。',
  'The provider did not let you sign in.': 'プロバイダーがサインインを許可しませんでした。',
  'The provider did not answer as it should. An owner finds out why in the log of the server.':
    'プロバイダーが正しく応答しませんでした。理由はオーナーがサーバーのログで確認できます。',
  'The provider does not vouch for your e-mail address.':
    'プロバイダーがメールアドレスを保証していません。',
  'You are no teammate here yet. Ask for an invitation.':
    'まだメンバーではありません。招待を依頼してください。',
  'Your account here is deactivated. Ask an owner.':
    'アカウントは無効になっています。オーナーにお問い合わせください。',
  'Sign-in at a provider is not set up.': 'プロバイダーによるサインインは設定されていません。',
  'To the desk, where your team answers.': 'チームが返信するデスクへ。',
  or: 'または',
  'Nobody has signed up yet. {link}': 'まだ誰も登録していません。{link}',
  'Create the first account': '最初のアカウントを作成',
  'Sign in with {name}': '{name}でサインイン',
  Welcome: 'ようこそ',
  'Baton is not ready.': 'Batonの準備ができていません。',
  'Could not read whether sign-up is open': '登録できるかどうかを確認できませんでした',
  'Welcome to Baton': 'Batonへようこそ',
  'You are the first one here: this account runs the desk.':
    '最初のユーザーです。このアカウントがデスクを管理します。',
  'Sign-up is closed': '新規登録は受け付けていません',
  'This desk has its operator already. Ask them for an account, then sign in.':
    'このデスクにはすでに管理者がいます。アカウントを依頼してからサインインしてください。',
  'Do not show this list any more': 'このリストを今後表示しない',
  'Could not read what is set up': '設定状況を読み込めませんでした',
  '{done} of {all}': '{all}件中{done}件',
  done: '完了',
  'to do': '未完了',
  failing: '失敗中',
  'A model answers': 'モデルが回答する',
  'Without one, the documents answer alone.': 'モデルがない場合はドキュメントだけで回答します。',
  'It has answered last time.': '前回は正常に回答しました。',
  'It fails just now; the documents answer in its place.':
    '現在エラーが発生しており、ドキュメントが代わりに回答しています。',
  'Choose a model': 'モデルを選ぶ',
  'Knowledge is read': 'ナレッジが読み込まれている',
  'Add knowledge': 'ナレッジを追加',
  'The widget is on your site': 'ウィジェットがサイトに設置されている',
  'Seen on {page}': '{page}で確認',
  'Nobody has written from a page of yours yet.':
    'あなたのページからのメッセージはまだありません。',
  'Get the line of code': 'コードを取得',
  'Another channel is connected': '別のチャネルが接続されている',
  '{n} channels': '{n}チャネル',
  'E-mail or WhatsApp, if your customers write there.': '顧客が使うならメールやWhatsApp。',
  'Teammates are here': 'メンバーがいる',
  '{n} invitations are open': '{n}件の招待が保留中',
  '{n} teammates': 'メンバー{n}人',
  'Invite somebody': '招待する',
  'A person was asked for': '人が求められた',
  'It arrived here.': 'ここに届きました。',
  'Ask on the demo site, and see it arrive.': 'デモサイトで質問し、届くのを確認します。',
  'Ask something on the demo site': 'デモサイトで質問する',
  'Open it beside this desk, ask a question, then ask for a person. The conversation turns up here under Escalated.':
    'このデスクと並べて開き、質問してから人を呼んでください。会話が「エスカレーション済み」に現れます。',
  'Open the demo site': 'デモサイトを開く',
  'Put the widget on a page of yours': 'ページにウィジェットを置く',
  'One line before the end of the body. The key is not a secret: it names your workspace.':
    'bodyの終わりの前に1行追加します。キーは秘密ではなく、ワークスペースを示すものです。',
  'Publishable key {code}': '公開キー {code}',
  'Copy the publishable key': '公開キーをコピー',
  'See what the assistant answers from': 'アシスタントの情報源を確認する',
  Documentation: 'ドキュメント',
  'Three steps from an empty desk to a customer’s first question.':
    '空のデスクから顧客の最初の質問まで3ステップ。',
  'Could not read the knowledge sources': 'ナレッジソースを読み込めませんでした',
  'Nothing yet. Without knowledge every question goes to a person.':
    'まだありません。ナレッジがないと、すべての質問が人に回されます。',
  'updated {whenshort}': '更新: {whenshort}',
  'Add your website, files or answers': 'サイト、ファイル、回答を追加',
  'At least {MINPASSWORD} characters.': '{MINPASSWORD}文字以上。',
  '{title} was switched off by itself': '{title}は自動的にオフになりました',
  'Its receiver is gone, or has let nothing through for days.':
    '受信側がなくなったか、何日も何も受け取っていません。',
  'Look at it': '確認する',
}
