// Japanese: putting the chat on pages.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Content security policy': 'コンテンツセキュリティポリシー',
  "If your site sends one, add these to what it allows. Where it has a nonce with 'strict-dynamic', a script line with the nonce is enough for script-src.":
    "サイトが送っている場合は、許可するものに次を加えてください。'strict-dynamic'付きのnonceがある場合、script-srcにはnonceを付けたスクリプト行だけで足ります。",
  'Copy the policy': 'ポリシーをコピー',
  'Does it stand there?': '設置されていますか',
  'What your site is made with': 'サイトの作り',
  'The same with the nonce of your content security policy. Reading it makes every page one that is drawn for each request.':
    'コンテンツセキュリティポリシーのnonceを使う場合です。読み取ると、すべてのページがリクエストごとに描画されます。',
  'Copy the snippet with the nonce': 'nonce付きのコードをコピー',
  "The chat keeps nothing on a device before it is opened. Where a consent tool decides, let it start this tag, or choose above that the chat remembers nothing. A policy without 'unsafe-inline' stops tags of this kind: put the HTML line on the page there.":
    "チャットは開かれるまで端末に何も保存しません。同意ツールで判断する場合は、このタグをそのツールに開始させるか、上で何も記憶しないことを選んでください。'unsafe-inline'のないポリシーはこの種のタグを止めます。その場合はHTMLの行をページに置いてください。",
  'On every page that shall have the chat, before the end of the body.':
    'チャットを置きたいすべてのページの、bodyの終わりの前に。',
  'Draw it once, above your routes. It needs no package, and strict mode is fine.':
    'ルートの上で一度だけ描画します。パッケージは不要で、Strict Modeでも問題ありません。',
  'For the App Router: in the root layout, once.': 'App Router用：ルートレイアウトに一度だけ。',
  'At the end of functions.php of a child theme, of a classic or a block theme, from WordPress 5.7 on. Where you cannot change files, a plugin for code in the footer, such as WPCode, takes the HTML line.':
    '子テーマ（クラシックでもブロックでも）のfunctions.phpの末尾に。WordPress 5.7以降。ファイルを変更できない場合は、WPCodeなどフッターにコードを入れるプラグインにHTMLの行を入れます。',
  'A tag of the type Custom HTML, started on all pages. Tag Manager drops what stands in a script line besides its address, so the line is made by hand.':
    'カスタムHTMLタイプのタグで、全ページで開始します。タグマネージャーはスクリプト行のアドレス以外を取り除くため、行を手で作っています。',
  'Could not read where the chat was opened': 'チャットが開かれた場所を読み込めませんでした',
  'Looking where the chat was opened …': 'チャットが開かれた場所を確認しています…',
  'The chat has not been opened on a page of yours yet. Open it there once: it appears here within seconds.':
    'チャットはまだあなたのページで開かれていません。一度そこで開くと、数秒でここに表示されます。',
  'Where the chat was opened': 'チャットが開かれた場所',
  'last opened': '最後に開かれた時刻',
}
