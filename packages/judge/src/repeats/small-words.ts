// Words that say nothing about what a question is about, and words that say little.

export const SMALL = new Set(
  `a an the this that these those it its i im ive id ill me my mine we us our you your yours he she they them their is are was were be been being am do does did doing done dont doesnt didnt
  have has had having can could cant couldnt cannot will would wont wouldnt shall should shouldnt may might must need needs want wants wanted like please pls plz thanks thank hi hello hey
  how what when where why who which whats hows wheres whos and or but if so then than as of to in on at by for from with about into out up down off over under again still just also too very really
  not no yes any some all there here now know tell get got give let lets put explain way ways possible someone something anything one ones own actually exactly ok okay going asked ask said again already told question take takes long time soon receive received when will become much many
  wurde wurden standig immer dauernd constantly keeps keep always toujours siempre sempre altijd immer
  ich du er sie es wir ihr mich mir mein meine meinen meiner meinem sich ist sind war bin hat habe haben kann konnen konnte kannst konnt wird werden will mochte muss soll der die das den dem des ein eine einen einem einer
  und oder aber wenn wie was wo wer warum wieso wann welche welcher welches fur mit von zu zum zur im in auf an am bei nach aus um nicht kein keine man bitte hallo noch mal gibt geht denn doch schon wieder dauert lange bekomme erhalte bekommen hoch ware steht da gerne viel
  yo tu el ella la los las lo un una unos unas de del al en con por para que como cuando donde quien cual cuales es son esta estan hay puedo puede podria quiero quisiera necesito mi mis su sus se le me y o no si ya hacer tengo cuanto cuanta tarda tardan tiempo recibo llega recibir todavia siempre
  je vous nous il elle on le les un une des du de la au aux en dans avec pour sur par que qui quoi comment quand ou est sont ai as a peux puis veux voudrais mon ma mes votre vos ce cette ces ne pas et s il te plait d l j m t n c faire dois se y combien temps prend recevoir recois vais toujours quand est_ce
  io lo gli un uno una di del dello della dei degli delle il la i le che chi come quando dove perche e sono ho ha hai posso puo potrei voglio vorrei mio mia miei mie per con su nel nella non da dal al alla si mi fare devo quanto tempo vuole ci arriva ricevo viene sempre ancora
  eu o a os as um uma do da dos das no na nos nas em com por pelo pela para que como quando onde quem e sao tenho posso pode quero queria meu minha meus minhas nao se me ao fazer preciso quanto tempo demora recebo chega sempre ainda
  ik je jij u wij het een de en of van voor met op in te is zijn heb heeft hebben kan kun kunnen mag wil mijn hoe wat waar wanneer wie welke niet geen er dat dit aan om naar bij moet ik lang duurt hoeveel wordt steeds nog hoelang krijg ben
  i w z na do o u od po za dla przez przy sie to ten ta jak czy co jest sa moge mozna moj moja moje mojego mojej mojego nie gdzie kiedy dlaczego chce prosze mam mi
  ve ile bir bu su o da de mi mu nasil ne neden nerede zaman kim benim istiyorum var yok icin olarak gibi ki hangi miyim musunuz misiniz lutfen edebilirim yapabilirim
  في من على عن الي هذا هذه كيف ما متى اين لماذا هل انا لي ان قد كل او و لا مع اريد يمكن يمكنني ممكن ابي عايز
  и не что как это я мне мой моя мои на в с у по за то но а ли где когда почему хочу нужно можно могу у меня есть
  的 了 吗 呢 我 我的 你 您 是 在 有 和 怎么 如何 什么 为什么 请 请问 想 要 可以 能 吧 怎样 哪里 哪儿 是否 都 就 把 该 需要 多久 收到 时候 一下 多少 时间 还 没
  は が を に の と も で か です ます する どう 何 なに し て た たい い ください どこ いつ なぜ 私 ません です か よう や へ から まで 方法 こと できます さ れ ある どのくらい いつも かかり かかる ため ん まだ ませ い ます 時間
  은 는 이 가 을 를 에 에서 어떻게 무엇 언제 왜 제 내 수 있나요 하나요 싶어요`.split(/\s+/),
)

/** Words of requests: they tell little about what is asked for. */
export const GENERAL = new Set(
  `work works working use using used make set setup problem problems issue error help new try trying tried happen happens account card order app customer information today day long
  funktioniert problem frage probleme konto karte bestellung cuenta tarjeta pedido problema pregunta compte carte commande probleme question conto carta ordine domanda conta cartao
  rekening kaart bestelling konto karta hesap kart حساب بطاقه طلب 账户 账号 卡 订单 アカウント カード 注文`.split(
    /\s+/,
  ),
)

/** Different words for one thing. Each line is one meaning; `*` stands for any ending. What is done comes first. */
export const ACTIONS = `cancel* unsubscribe* terminate* end stop* beend* opzeg* zeg close* delete* remove* kundig* stornier* losch* annul* resili* supprim* cancel* elimin* borrar anular cerrar disdi* chiud* encerrar apagar opzeg* annuler* verwijder* usun* anulow* iptal* kapat* sil* 取消 删除 注销 解約 キャンセル 削除 退会
activate* enable* start* switch* switch_on aktivier* activ* activer attiv* ativ* activeer* aktywow* etkinlest* 激活 开通 有効 アクティベート
disable* deactivate* deaktivier* desactiv* disattiv* desativ* uitschakel* 停用 無効
open* create* register* sign* join* eroffn* anleg* erstell* ouvr* ouvrir creer abrir abro crear aprire creare criar openen aanmaken otworzy* zaloz* acmak 开户 开 开设 创建 注册 開設 作成 登録
change* update* edit* modify* 改 andern ander* aktualisier* chang* modif* cambi* actualiz* mud* alter* troc* atualiz* wijzig* zmien* degistir* guncelle* تغيير اغير 修改 更改 变更 换 更新 変更
reset* recover* forgot* forget* restore* vergeten zurucksetz* vergessen reinitialis* oubli* restablec* recuper* olvid* reimpost* ripristin* dimenticat* redefin* esqueci resetowa* sifirla* 重置 忘记 找回 リセット 忘れ
add* invite* link* connect* hinzufug* ajout* anadir agreg* vincul* aggiung* adicion* toevoeg* doda* ekle* 添加 绑定 追加
track* where locate* arriv* deliver* ship* verfolg* geliefert lieferung lieferzeit livr* lleg* entreg* envi* spedi* arriv* consegn* cheg* bezorg* gelever* dostaw* kargo* teslim* توصيل وصل 物流 发货 到货 配送 届 発送
return* send_back zuruckschick* retoure* retourn* devolv* devolu* restitu* reso* terugstur* zwroc* iade* 退货 返品
refund* reimburs* money_back erstatt* ruckerstattung geld_zuruck rembours* reembols* rimbors* terugbetal* zwrot* 退款 返金
pay* paid payment* bezahl* zahl* pag* paye* paiement* betal* platn* placi* ode* دفع 支付 付款 支払
buy* purchase* order* kauf* bestell* achet* command* compr* acquist* koop* kup* zamow* satin* شراء 购买 买 購入
transfer* send sent uberweis* vire* transf* envia* bonific* overmak* przel* havale* تحويل 转账 汇款 振込 送金
top* recharg* topup add_money load* auflad* aufgeladen recarg* ricaric* opwaarder* dolad* yukle* 充值 チャージ
withdraw* cash atm abheb* retir* preliev* sac* opnem* wypla* cek* سحب 取现 引き出
verify* confirm* authenticat* identif* bestatig* verifizier* verif* confirm* potwierd* dogrula* توثيق 验证 认证 確認 認証
block* freez* lock* frozen sperr* bloqu* blocc* blokk* zablok* 冻结 锁 停止 ロック
unblock* unlock* unfreez* entsperr* debloqu* desbloqu* sblocc* deblokk* odblok* 解锁 解除
download* export* herunterlad* telecharg* descarg* scaric* baix* pobra* indir* 下载 导出 ダウンロード
invite* einlad* invit* convid* zapros* davet* 邀请 招待`

export const THINGS = `child* kid* children son daughter minor* underage kind kinder enfant* nino* hijo* bambin* figli* crianca* filho* kind* dziec* cocuk* 孩子 儿童 子供
fee* charge* cost* coute* cuest* cust* kost* price* pricing rate* gebuhr* kosten preis* frais prix tarif* comision* tarifa* precio* cost* prezz* commission* taxa* preco* kost* prijs* oplat* cen* ucret* fiyat* رسوم سعر 费用 手续费 价格 多少钱 費用 料金 手数料 値段
password* passcode* login passwort* kennwort* motdepasse mot_de_passe contrasena* clave password* senha* palavra_passe wachtwoord* haslo hasla sifre* parola* كلمه_السر 密码 パスワード
pin passcode* code geheimzahl
parcel* package* shipment* delivery paket* lieferung sendung colis livraison paquete* envio* pacco spedizione encomenda* pacote* pakket* paczk* kargo paket* شحنه 包裹 快递 荷物
invoice* bill* receipt* rechnung* facture* factura* fattur* bollett* fatura* factuur* faktur* 发票 账单 請求書 領収書
subscription* plan* membership* abo abonnement* suscripcion* abbonament* assinatura* abonament* abonelik* اشتراك 订阅 会员 サブスク 会員
phone* mobile* number handy telefon* telefono telefone telefoon telefonu 手机 电话号码 電話番号
email* mail* mailadresse correo courriel 邮箱 メール メールアドレス
address* adress* adresse direccion* indirizz* endereco* morada adres* عنوان 地址 住所
broken damaged defect* faulty broke kaputt beschadigt casse* endommag* rot* danad* rott* dannegg* quebrad* danificad* kapot beschadigd zepsut* uszkodz* bozuk kirik 坏 破损 故障 壊れ 破損
fail* declin* reject* accepted denied refuse* fehlgeschlag* abgelehnt refuse* echou* rechaz* fall* rifiut* fallit* recus* falh* geweigerd mislukt odrzucon* basarisiz رفض 失败 被拒 拒绝 失敗 拒否
name surname nachname vorname nom prenom nombre apellido* nome cognome sobrenome naam achternaam nazwisko imie isim soyad 姓名 名字 名前 氏名
identity id identification passport ausweis identitat identite identidad identita identidade 身份 身份证 本人確認 身分証
currency currencies exchange wahrung* wechselkurs* devise* moneda* divisa* valut* moeda* valuta* wisselkoers walut* doviz kur عمله 汇率 货币 外币 為替 通貨 レート
country countries abroad foreign international overseas ausland land pays etranger pais* extranjero paes* estero exterior estrangeiro land buitenland kraj* zagranic* ulke* yurt 国家 国外 海外 国
lost lose stolen missing verloren gestohlen perdu* vole* perdi* robad* pers* rubat* perdid* roubad* verlor* kwijt zgubil* skradzion* kaybet* calin* ضاع فقدت مسروق 丢 丢失 被偷 紛失 なくし
expire* expir* renew* ablauf* abgelaufen scad* caduc* venc* verlop* wygas* 过期 有效期 期限
includ* inclus* inklusiv* inbegrepen inbegriffen enthalten compris* incluid* inclu* wliczon* dahil 含 包含 包括 込み 含まれ
wait* pending slow* long delay* late lang* verspat* retard* demor* tard* ritard* atras* vertrag* opozn* gec* تاخر متاخر 延迟 等 迟 遅`
