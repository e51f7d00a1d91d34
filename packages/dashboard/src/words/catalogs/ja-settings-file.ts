import type { Catalog } from '../translate.ts'

/** All settings as one file. */
export const words: Catalog = {
  'Settings as a file': '設定ファイル',
  'One YAML file with everything that is set here, for review and for version control. The command line reads the same file: npx baton settings.':
    'ここで設定したすべてを 1 つの YAML ファイルにします。レビューやバージョン管理に使えます。コマンドラインも同じファイルを読みます: npx baton settings',
  'Download all settings': 'すべての設定をダウンロード',
  'Without secrets, people, access keys and conversations. Where a secret is kept, the file only says that there is one.':
    '秘密情報、メンバー、アクセスキー、会話は含みません。秘密情報がある箇所には、あることだけが書かれます。',
  'Not brought in': '取り込めませんでした',
  'Brought in': '取り込みました',
  'Bring settings in': '設定を取り込む',
  'You see what would change before anything does. An area that the file leaves out stays as it is.':
    '実際に変わる前に、何が変わるかを確認できます。ファイルにない項目はそのままです。',
  'Choose a file': 'ファイルを選ぶ',
  'All settings as a YAML file': 'すべての設定の YAML ファイル',
  'All is as {name} says': 'すべて {name} のとおりです',
  '{n} areas would change': { other: '{n} 項目が変わります' },
  'Bring it in': '取り込む',
  'Left to do by hand': '手作業で残っていること',
}
