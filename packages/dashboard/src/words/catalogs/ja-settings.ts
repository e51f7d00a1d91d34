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
  'What the assistant is told besides the documents. The rules of the policy stand above it: nothing written here keeps a customer from a person.':
    'ドキュメント以外にアシスタントへ伝えること。ポリシーのルールが優先され、ここに何を書いても顧客が人と話すことは妨げられません。',
  'See the whole prompt in the playground': 'プレイグラウンドでプロンプト全体を見る',
  'No model is chosen': 'モデルが選ばれていません',
  'The documents answer in their own words, and none of this is read. Choose a model under Settings › Model.':
    'ドキュメントの文がそのまま回答になり、ここの内容は読まれません。「設定 › モデル」でモデルを選んでください。',
  Instructions: '指示',
  'We sell tents. When somebody asks for a size, ask how many people will sleep in it.':
    '当店はテントを販売しています。サイズを聞かれたら、何人で寝るかを尋ねてください。',
  'What it should do, ask and leave alone, in plain words. It never learns facts from here: those belong into the documents.':
    'すること、尋ねること、しないことを平易な言葉で。事実はここではなくドキュメントに書いてください。',
  Tone: '口調',
  'Friendly and short; first names.': '親しみやすく簡潔に。',
  'When to use a person': '人に任せる場合',
  'the customer wants to change an order that has been shipped.':
    '顧客が発送済みの注文を変更したいとき。',
  'Goes on from “Use it when …”. The model may then ask for a person; the rule “The assistant wants a person” decides.':
    '「Use it when …」に続く文です。モデルが人を求められるようになり、「アシスタントが人を求めている」のルールで決まります。',
  General: '全般',
  'How the assistant is called.': 'アシスタントの呼び名。',
  'Name of the assistant': 'アシスタントの名前',
  'Customers see it above its answers.': '回答の上に顧客へ表示されます。',
  'Your documents as pages that everybody may read and search, with the assistant and a person one step away.':
    '誰でも読んで検索できるドキュメントのページ。アシスタントや人にもすぐにつながります。',
  'Ask the assistant': 'アシスタントに質問',
  'Questions are answered on the page, as in the chat.':
    'チャットと同じように、ページ上で質問に回答します。',
  'Contact form': 'お問い合わせフォーム',
  'Shows likely answers first, and reaches a person either way.':
    'まず候補の回答を示し、いずれにしても人に届きます。',
  'Search engines may list it': '検索エンジンへの掲載を許可',
  'Adds a sitemap, and lets pages be found.':
    'サイトマップを追加し、ページが見つかるようにします。',
  'Show the help page': 'ヘルプページを表示',
  'At {origin}/help': '{origin}/help',
  Introduction: '紹介文',
  'One sentence under the title. Empty: none.': 'タイトル下の1文。空: なし。',
  'Open the help page': 'ヘルプページを開く',
  Colour: '色',
  'Of links and buttons, such as #1a6a52. Empty: green.':
    'リンクとボタンの色（例: #1a6a52）。空: 緑。',
  'On white it has a contrast of {toFixed} to 1.': '白地でのコントラストは{toFixed}:1です。',
  'Links would be hard to read, so they are drawn in {readableAs}, the nearest that is not.':
    'リンクが読みにくいため、最も近い読める色{readableAs}で表示します。',
  'Could not read the sources': 'ソースを読み込めませんでした',
  'Published sources': '公開するソース',
  'There are none yet. Add documents under Knowledge first.':
    'まだありません。まず「ナレッジ」にドキュメントを追加してください。',
  'Everybody can read all documents of a source that is ticked.':
    'チェックしたソースのドキュメントは誰でも読めます。',
  'Seconds to wait': '待機秒数',
  'The customer waits as long; later it has failed.':
    '顧客も同じだけ待ちます。過ぎると失敗になります。',
  'Largest answer, in bytes': '応答の最大サイズ（バイト）',
  'A larger one is broken off, and has failed.': 'これより大きい応答は打ち切られ、失敗になります。',
  'Answers customers now: {model}': '現在の回答モデル: {model}',
  'Nothing has gone wrong lately.': '最近の問題はありません。',
  'API key': 'APIキー',
  'Name of the model': 'モデル名',
  'Limits and prices': '上限と価格',
  'What writes the answers. Without a model the assistant quotes the documents; the rules that fetch a person are the same either way.':
    '回答を書くもの。モデルがない場合はドキュメントを引用します。人を呼ぶルールはどちらも同じです。',
  'No model: the documents answer': 'モデルなし: ドキュメントが回答',
  'Try the model': 'モデルを試す',
  People: 'メンバー',
  Work: '作業',
  'Teams & hours': 'チームと時間',
  'Sign-in': 'サインイン',
  Privacy: 'プライバシー',
  Keep: '保存する',
  'Could not read the settings': '設定を読み込めませんでした',
  'How it begins': '始まり方',
  Greeting: 'あいさつ',
  'Shown as it is in every language. Empty: Baton’s own, in the customer’s.':
    'どの言語でもそのまま表示されます。空: 顧客の言語でのBatonの文。',
  Languages: '言語',
  'None chosen: all. Others get the first chosen one.':
    '選択なし: すべて。ほかの言語の人には最初に選んだものが使われます。',
  'What it may remember on the customer’s device': '顧客の端末に保存してよいもの',
  'The conversation, until it is forgotten': '会話（忘れられるまで）',
  'The conversation, while the tab is open': '会話（タブを開いている間）',
  Nothing: '何も保存しない',
  "Your page can change it once the customer has agreed: Baton.update({ consent: 'persistent' }).":
    "顧客の同意後にページから変更できます: Baton.update({ consent: 'persistent' })。",
  'Suggested questions': '質問の候補',
  'None yet: customers begin with an empty field.':
    'まだありません。顧客は空の入力欄から始めます。',
  'The first line that is meant for a page counts there.':
    'ページに当てはまる最初の行が使われます。',
  'On pages': '対象ページ',
  '/pricing or /docs/*': '/pricing や /docs/*',
  Questions: '質問',
  'One a line, four at most.': '1行に1つ、4つまで。',
  'Add questions for pages': 'ページ用の質問を追加',
  Form: '形',
  'A button in a corner': '隅のボタン',
  'Part of the page': 'ページの一部',
  'A sidebar': 'サイドバー',
  Side: '左右',
  'Where lines end': '行の終わり側',
  'As the customer’s device has it': '顧客の端末に合わせる',
  'Brand colour': 'ブランドカラー',
  'As #rrggbb. Empty: Baton’s green.': '#rrggbb形式。空: Batonの緑。',
  'Write it as # and six digits, 0 to f.': '#に続けて0〜fの6桁で書いてください。',
  Words: '文字',
  'White words on it can be read: {ratio}.': '白い文字が読めます: {ratio}。',
  'Black words on it can be read: {ratio}.': '黒い文字が読めます: {ratio}。',
  'On light pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a darker one, or another theme.':
    '明るいページではボタンが見分けにくくなります: {ratio}（3:1が必要）。より暗い色か別のテーマを選んでください。',
  'On dark pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a lighter one, or another theme.':
    '暗いページではボタンが見分けにくくなります: {ratio}（3:1が必要）。より明るい色か別のテーマを選んでください。',
  '{toFixed} to 1': '{toFixed}:1',
  'Preview of the widget': 'ウィジェットのプレビュー',
  'Put it on your pages': 'ページに設置する',
  'Form, side, theme, colour and memory stand in this line: change it on your pages when you change them here. Everything else follows by itself once it is saved.':
    '形、左右、テーマ、色、保存方法はこの行に書かれます。ここで変えたらページ側も変えてください。ほかは保存すると自動で反映されます。',
  'The chat fills the element with the id “chat”.': 'チャットはidが「chat」の要素に表示されます。',
  'Copy the snippet': 'コードをコピー',
  'How the chat looks on your pages, and how it begins.': 'ページ上のチャットの見た目と始まり方。',
  'On the right': '右',
  'On the left': '左',
}
