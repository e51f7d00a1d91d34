// What questions are about, in Japanese. For the form see en-asked.ts; words are found wherever they stand.
export const JA = `
cost いくら 料金 費用 手数料 値段 価格 無料 有料 お金がかかる 料金がかかり 費用はかかり コスト 代金 かかりますか
fee 手数料 料金 取られた 引かれ 引き落とされ
cheaper 安い 安く 節約
duration どのくらい どれくらい 何日 時間がかかる 時間がかかり 何時間 日数 所要時間 時間がかかるの
when いつ 何時 何曜日 いつまで いつから 何日まで
late まだ 届かない 届いていない 来ません 来ない 着いていない 着かない 遅い 遅れ 遅延 待っている まだ来 届きません 受け取っていない 着いていません 反映されない はずでした 保留 処理中 振り込まれていない 入金されない
wait 待つ 待っ
arrive 届く 届き 届い 着く 着き 着い 受け取 郵送 到着 来ます
deliver 配送 発送 配達 送料 出荷 お届け 郵送
track どこですか 追跡 今どこ 荷物状況
status 状況 進捗
where どこ どちら
find 探 見つけ 確認する 調べ
work 動く 使える
fail 使えない 使えません できない できません エラー 失敗 動かない 動きません 問題 つきません つかない 支払えない 不具合 開けない 入れない おかしい 反応しない 温まらない
decline 拒否 断られ 承認されない 拒絶 通らない
crash 落ちる 強制終了 閉じてしまう
freeze 固まる フリーズ 止まって
slow 遅い 重い
broken 壊れ 故障
damage 壊れ 破損 割れ 傷 損傷 へこみ 不良
wrong 間違 違う 誤 正しくない
mistake 間違 誤って うっかり
unknown 身に覚え 知らない 心当たり 覚えのない 不審
fraud 詐欺 不正 乗っ取り
twice 二重 二回 2回 重複
less 少ない 足りない 不足
more 高い 増え 値上げ 多い
missing ない 欠け 入っていない 消え
lose なくし 紛失 失くし 見つから 落とし
stolen 盗まれ 盗難 盗
block ロック 停止 止めて 凍結 ブロック
unblock ロックを解除 解除 ロック解除
forgot 忘れ 思い出せ
reset リセット 再設定 再発行
change 変更 変え 変えたい 切り替え
edit 修正 編集
replace 交換 取り替え
cancel キャンセル 取り消し 取消 中止
undo 取り消し 元に戻
end 解約 終了 退去 出たい やめたい 引っ越す
close 閉じ 閉鎖 退会
delete 削除
remove 外す 取り除
stop 止め 停止
enable 有効 オン
activate 有効化 利用開始 アクティベート
get もらう 入手 取得 手に入れ
order 注文 申し込 申込
buy 買 購入
pay 支払 払
payment 支払い 決済 取引
add 追加 もう一本 もう一つ
invite 招待
share 共有
link 連携 紐付け リンク
open 開設
create 作成 作りたい 作る
register 登録
enrol 入学
login ログイン サインイン
access アクセス
verify 確認 認証 本人確認
check 点検 確認
limit 限度 上限 限度額 最大
allowed いいですか 許可 可能
possible できますか
available 空き ありますか 在庫 空いて 診てもらえ
stock 在庫 売り切れ 品切れ
why なぜ どうして 理由
refund 返金 払い戻し お金を返し
return 返品 返したい 送り返す 返送
exchange_item 交換 きつい サイズ違い 大きい 小さい
claim 請求 事故
compensation 補償 賠償
complain 苦情 クレーム
report 報告 通報 知らせ 連絡
reschedule 日程変更 別の日 変更
book 予約 予約を取
reserve 予約
proof 証明 証明書
document 書類
send 送る 送って
download ダウンロード
export エクスポート
install インストール
update アップデート 更新
upgrade アップグレード
move 引っ越し 引越し 引っ越
keep 維持 残す
automatic 自動
expire 期限 有効期限 切れ
renew 更新 もう一度出し
calculate 計算 換算
explain 意味 説明
include 含まれ 込み 付き
compare 違い
choose 選
repair 修理 直
clean 掃除
noise うるさい 騒音
heat 暖房 ヒーター お湯 温ま
cold 寒い 寒く 冷た
sync 同期
connect 接続 つながら
contact 連絡 問い合わせ
secure セキュリティ 二段階認証
sick 病気 熱 風邪
card カード
virtual_card バーチャルカード
contactless タッチ決済 非接触
pin 暗証番号
code コード 番号
password パスワード
atm ATM atm 現金自動
cash 現金
withdraw 引き出 おろす おろし 出金
swallow 飲み込
top_up チャージ 入金
transfer 振込 送金 お金を送 送ったお金 振り込み
recipient 相手 受取人 相手の口座
direct_debit 口座振替 自動引き落とし
transaction 取引 明細
merchant 店舗
shop 店 お店
balance 残高
statement 明細
account アカウント 口座
bank 銀行
money お金
amount 金額
currency 通貨 ドル ユーロ 外貨
exchange 両替 換算
rate レート 為替
identity 身分証 本人確認 パスポート
address 住所
name 名前 氏名
email メール
phone_number 電話番号
phone 電話 スマホ 携帯
device 端末 パソコン
app アプリ
website サイト
age 年齢 歳
child 子供 子ども
country 国
abroad 海外 国外
invoice 請求書 領収書
bill 請求
receipt 領収書 レシート
subscription サブスク 定期購入 会員
plan プラン
contract 契約
discount 割引
voucher クーポン
parcel 荷物 商品 注文した品 買った商品 小包
order_thing 商品 品 品物 注文
warranty 保証
size サイズ
clothes ズボン 服 靴
opening_hours 営業時間
hotel ホテル
room 部屋
booking 予約
check_in チェックイン
check_out チェックアウト
breakfast 朝食
pet 犬 ペット 猫
park 駐車
wifi wi-fi
internet インターネット ネット
signal 電波
data データ
file ファイル
user ユーザー
teammate 同僚 メンバー
language 言語
doctor 先生 医者 診察 病院
appointment 予約 診察 空き
test_result 結果 検査
medicine 薬
prescription 処方箋 処方 薬をもう一度
insurance 保険
car 車
flat 部屋 家 アパート
rent 賃貸 家賃
landlord 大家
rental_deposit 敷金
key 鍵 合鍵
door 玄関 ドア
neighbour 隣人
flight 便 飛行機
ticket チケット 切符
train 電車
luggage 荷物
seat 席 座席
visa ビザ
school 学校
homework 宿題
grade 成績
leave 休暇 有給
salary 給料
payslip 給与明細
game ゲーム
wallet>card 財布
eat 食事
`
