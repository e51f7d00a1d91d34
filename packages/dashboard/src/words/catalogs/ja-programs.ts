import type { Catalog } from '../translate.ts'

/** Programs that come in by OAuth. */
export const words: Catalog = {
  'This question is not open any more': 'この確認はもう受け付けていません',
  'It was answered, or is too old. Connect once more in the program.':
    '回答済みか、時間が経ちすぎています。プログラムからもう一度接続してください。',
  'You may not let programs in': 'あなたはプログラムを許可できません',
  'Who may make access keys may: ask an admin to connect it.':
    'アクセスキーを作れる人が許可できます。管理者に接続を頼んでください。',
  'A program wants to come in': 'プログラムが接続を求めています',
  'Could not read what it asks for': '要求の内容を読み込めませんでした',
  'You are signed in to {workspace} as {name}.': '{workspace}に{name}としてサインインしています。',
  'Let it only read': '読み取りだけを許可する',
  'The program goes on. You can close this page.':
    'プログラムが続行します。このページは閉じてかまいません。',
  Refuse: '拒否する',
  'You can end it at any time under Settings › Access keys.':
    '「設定 › アクセスキー」でいつでも無効にできます。',
  'It calls itself': '名乗っている名前',
  'Nobody has checked that.': 'だれも確認していません。',
  'Its access goes to': 'アクセスの渡し先',
  'A program on the computer you sit at.': 'いまお使いのコンピューター上のプログラムです。',
  'Allow it only if you were just about to connect {host}.':
    'いま {host} を接続しようとしていた場合にだけ許可してください。',
  'It will be able to': 'できるようになること',
  'search your documents': 'ドキュメントを検索する',
  'see how a ticket stands, and what people have answered in it':
    'チケットの状態と、担当者の回答を見る',
  'open tickets and ask for people': 'チケットを開き、担当者を呼ぶ',
  'To the desk': 'デスクへ',
  'Connected programs': '接続中のプログラム',
  'A program that speaks MCP and signs in by OAuth needs no key: enter {code} there, and it opens a page of the desk that asks you.':
    'MCP に対応し OAuth でサインインするプログラムにキーは要りません。プログラムに {code} を入力すると、確認のためのデスクのページが開きます。',
  'Could not read the programs': 'プログラムを読み込めませんでした',
  'No program is connected.': '接続中のプログラムはありません。',
  '{name} is not connected any more': '{name}の接続を解除しました',
  'The program was not ended': 'アクセスを無効にできませんでした',
  'End the access of {name}': '{name}のアクセスを無効にする',
  'End the access of {name}?': '{name}のアクセスを無効にしますか？',
  'It is refused from then on, and has to be allowed anew.':
    '以後は拒否され、あらためて許可が必要になります。',
  'Allowed by {name} {when};': '{name}が{when}に許可；',
  'Let a program in': 'プログラムを許可',
  'Ended a program’s access': 'プログラムのアクセスを無効化',
  'refused, as {name} may not allow it any more': '{name}に許可する権限がなくなったため拒否中',
}
