import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Redirect address': 'リダイレクトアドレス',
  'Webhook address': 'Webhookアドレス',
  'What customers can do': '顧客ができること',
  'Sent once': '一度だけ送信',
  'A proxy': 'プロキシ',
  'Baton knows no channel of this name.': 'この名前のチャネルはありません。',
  'It may have been removed meanwhile.': 'すでに削除された可能性があります。',
  'There is no such channel': 'このチャネルはありません',
  'Connect {title}': '{title}を接続',
  'Remove this channel': 'このチャネルを削除',
  'What customers write there is not heard any more, and nothing that is said here reaches them there. Conversations stay in Baton’s desk.':
    'そこでの顧客の書き込みは届かなくなり、こちらの言葉も届きません。会話はBatonのデスクに残ります。',
  Channels: 'チャネル',
  'Where customers write besides your own pages. What they write there becomes a conversation like any other, and what is said in it is sent to them. The chat widget, the help page and the API need nothing here.':
    '自分のページ以外で顧客が書き込む場所。書かれたことは通常の会話になり、返信はそこへ送られます。チャットウィジェット、ヘルプページ、APIの設定は不要です。',
  'Loading the channels': 'チャネルを読み込み中',
  'No channel is connected yet. Customers write in your own pages only.':
    'チャネルはまだ接続されていません。顧客はあなたのページでのみ書き込みます。',
  'Connect a channel': 'チャネルを接続',
  'This could not be saved': '保存できませんでした',
  'When the customer has left the chat': '顧客がチャットを離れたとき',
  'No e-mail channel is connected': 'メールのチャネルが接続されていません',
  'Until one is, nobody gets a mail.': '接続するまで、メールは送られません。',
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
  'Only this machine reaches these addresses':
    'これらのアドレスにはこのコンピューターからしか届きません',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    '{clocktime}まで休止します。テストが成功すれば再開します。',
  'Last success: {whenshort}.': '最後の成功: {whenshort}。',
  'Nothing has gone well yet. ': 'まだ成功していません。',
  'Last failure: {whenshort}.': '最後の失敗: {whenshort}。',
  'Nothing has failed.': '失敗はありません。',
  'Correct what is marked above.': '上の指摘箇所を修正してください。',
  'Save and enable': '保存して有効にする',
  'When to use it': '使う場合',
  'Move {name} up': '{name}を上へ',
  'Move {name} down': '{name}を下へ',
  'For every reason': 'すべての理由',
  'Ticket platform': 'チケットシステム',
  'Baton’s own desk always has it, whatever happens to the others.':
    'ほかがどうなっても、Batonのデスクには必ず残ります。',
  'Choose a ticket system': 'チケットシステムを選ぶ',
  'Not connected': '未接続',
  'No ticket system is connected. {link}': 'チケットシステムが接続されていません。{link}',
  'Connect one': '接続する',
  'Baton’s own desk alone': 'Batonのデスクのみ',
  Escalation: 'エスカレーション',
  'When a conversation goes to a person, the first action here that fits says where it becomes a ticket and what the customer is told. Baton’s own desk has it in any case. Under Policy you decide when that happens.':
    '会話が人に回るとき、最初に当てはまるアクションで、どこでチケットになり、顧客に何を伝えるかが決まります。Batonのデスクには必ず残ります。条件は「ポリシー」で決めます。',
  'No escalation actions yet': 'エスカレーションアクションはまだありません',
  Fields: 'フィールド',
  Field: 'フィールド',
  'Handoff message': '引き継ぎメッセージ',
  Message: 'メッセージ',
  'Add a language': '言語を追加',
  Reasons: '理由',
  Integrations: '連携',
  'What it is called here. Customers read it where nobody over there is named.':
    'ここでの名前。先方の担当者名がない場合、顧客に表示されます。',
  'Ticket systems where your people work. What is escalated waits in Baton’s desk in any case; connected here, it becomes a ticket there too, and answers come back into the chat.':
    'チームが使うチケットシステム。エスカレーションは必ずBatonのデスクに残り、接続するとそちらでもチケットになり、返信がチャットに戻ります。',
  'Nothing is connected yet. Escalations wait in Baton’s own desk.':
    'まだ接続がありません。エスカレーションはBatonのデスクで待ちます。',
  'Connect a ticket system': 'チケットシステムを接続',
  'It works': '動作しました',
  'It does not work': '動作しません',
  'Nothing was sent.': '何も送信されませんでした。',
  'Kept {bdi}': '保存済み {bdi}',
  'Replace: {label}': '置き換え: {label}',
  Replace: '置き換える',
  'Set PUBLIC_URL to the address under which {title} can reach Baton. Until then nothing that is sent to these addresses arrives.':
    '{title}からBatonに届くアドレスをPUBLIC_URLに設定してください。それまで、これらのアドレスに送られたものは届きません。',
  'Of what Baton itself says there, such as en, de or pt-BR. The assistant answers in the customer’s own.':
    'Baton自身の文の言語（例: ja、en、pt-BR）。アシスタントは顧客の言語で回答します。',
  'Hours until a new conversation': '新しい会話になるまでの時間数',
  'Who writes sooner after a conversation was closed goes on in it. 0: each begins anew.':
    '会話が閉じてからこの時間内に書き込むと、同じ会話が続きます。0: 毎回新しい会話になります。',
  'Switched off, nothing is heard from there and nothing is sent.':
    'オフの場合は受信も送信もしません。',
  'Address in place of the vendor’s': 'プロバイダーの代わりに使うアドレス',
  'All requests of this channel go there, with its credentials. Empty: to the vendor.':
    'このチャネルのすべてのリクエストを認証情報とともに送ります。空: プロバイダーへ送信。',
  'Mail them what they missed': '見逃した内容をメールで送る',
  'One mail with what a person wrote, or that it was solved. Their answer goes on in the same conversation. Who reads it in the chat first gets none.':
    '人が書いた内容や解決の知らせを1通で送ります。メールへの返信は同じ会話に続きます。先にチャットで読んだ人には送りません。',
  'Minutes unseen, and away, before it is sent': '未読のままチャットを離れてから送信までの分数',
  'Who asks for mail gets it at once.': 'メールを希望した人にはすぐに送ります。',
  'Sent from': '送信元',
  'The page of a request': '問い合わせページ',
  'Let customers follow their request on a page':
    '顧客がページで問い合わせの状況を確認できるようにする',
  'Whoever has its address sees how it stands and what was said, never a note, and can add to it. It is linked in every mail.':
    'アドレスを知る人は状況とやり取りを見て、書き足せます。メモは表示されません。すべてのメールにリンクが入ります。',
  'Days until a link ends': 'リンクの有効日数',
  'End all links there are': '既存のリンクをすべて無効にする',
  'End all links?': 'すべてのリンクを無効にしますか？',
  'End them': '無効にする',
  'No link that was mailed until now opens a page any more. Mails from now on have new ones.':
    'これまでにメールで送ったリンクではページを開けなくなります。今後のメールには新しいリンクが入ります。',
  'Refund disputes': '返金のトラブル',
  'What it is called here and in the log.': 'ここと記録での名前。',
  'The customer disputes a charge, or waits for money.':
    '顧客が請求に異議を唱えている、または返金を待っている。',
  'In plain words. A model that asks for a person reads it, and may choose this action. Without it, the reasons below decide.':
    '平易な言葉で書きます。人を求めるモデルが読み、このアクションを選べます。空の場合は下の理由で決まります。',
  'Else, when that one fails': '失敗した場合の次の送り先',
  'Choose…': '選択…',
  'Seconds that one may fail before the next is asked': '失敗してから次に移るまでの秒数',
  '10 to 86,400. One that clearly says no is not waited for.':
    '10〜86,400。明確に拒否された場合は待ちません。',
  'Ask {title} earlier': '{title}を先にする',
  'Ask {title} later': '{title}を後にする',
  'Take {title} out': '{title}を外す',
  '{titles}; and Baton’s own desk': '{titles}、およびBatonのデスク',
  ', else ': '、失敗時は',
  'Escalations wait in Baton’s own desk. Add an action to send some of them, or all, to a ticket system, or to say something else to the customer.':
    'エスカレーションはBatonのデスクで待ちます。アクションを追加すると、一部またはすべてをチケットシステムに送ったり、顧客への言葉を変えたりできます。',
  'The first that is for the reason and the channel is taken. What none of them is for waits in Baton’s own desk alone.':
    '理由とチャネルに最初に当てはまるものが使われます。どれにも当てはまらなければ、Batonのデスクだけで待ちます。',
  'By their names or numbers over there. {code}, {code2}, {code3}, {code4} and whatever else the packet has are filled in; what stays empty is not sent.':
    '先方での名前か番号で指定します。{code}、{code2}、{code3}、{code4}など引き継ぎ内容にあるものが自動で入り、空のものは送られません。',
  'What goes there': '入れる値',
  'Remove the field {name}': 'フィールド{name}を削除',
  'Add a field of {title}': '{title}のフィールドを追加',
  'Add a field': 'フィールドを追加',
  'Preview what {title} gets': '{title}に届く内容をプレビュー',
  'What {title} gets': '{title}に届く内容',
  'Told to the customer once a person has been asked. Without one in their language or in English, Baton uses its own words.':
    '人を呼んだ後に顧客へ伝えます。顧客の言語または英語のものがなければ、Batonの文を使います。',
  'Remove the message {name}': 'メッセージ{name}を削除',
  'None is ticked: for every reason.': 'チェックなし: すべての理由が対象。',
  'For these reasons only.': 'これらの理由のみが対象。',
  'None is ticked: for every channel.': 'チェックなし: すべてのチャネルが対象。',
  'For these channels only.': 'これらのチャネルのみが対象。',
  'Copy the redirect address': 'リダイレクトアドレスをコピー',
  'Copy the webhook address': 'Webhookアドレスをコピー',
  '{title} (off)': '{title}（オフ）',
}
