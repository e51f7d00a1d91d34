// Fields of meaning for questions of customers of banks, hotels, shops and telephone companies, in eight languages. Each
// line is one meaning and goes on where a line of `small-words.ts` with the same first word ends; `_` joins the words of
// a phrase, `*` stands for any ending.

export const DONE = `track* vino vinieron kam gekommen venu veio vieram when_it_came arrived_broken showing_up not_showing 收到 届いた 届きません come comes came coming show_up shown_up showed_up turn_up turned_up get_here here_yet waiting_for wait_for still_waiting awaiting on_its_way receive received shipping shipped arrive arrived arrival ankomm* angekommen eingetroffen eintrifft kommt_an unterwegs warte_auf warte_immer warte_noch nicht_da noch_nicht_da versand versende* versandt zustell* zugestellt esperando espero aun_no_llega attends attendre pas_la pas_encore_la expedi* envoyer envoye envoyez aspett* spedizione consegna chegou esperando mandar_para entrega 送货 送到 还没到 没到 在等 一直在等 能到 几天 到了 待って 届く 届き 着き 到着 送れ
cancel* call_off scrap get_rid_of shut_down absag* auflos* loslos* loesch* dar_de_baja supprim* cloturer disattivare_il_conto excluir excluo encerr* 关闭 关掉 销户 注销账户 取り消す 取り消し 閉じたい 閉じる
reset* remember cant_remember dont_remember locked_out lost_my_password nicht_mehr_weiss no_recuerdo souviens non_ricordo nao_lembro 不记得 想不起来 覚えてない 思い出せ
change* set_a_new set_new set_up_a_new replace a_different a_new_one festleg* poner_un_nuevo mettre_un_nouveau impost* colocar_uma_nova 设置新 设置 設定
withdraw* cash_machine cashpoint cash_point atm geldautomat* bankomat* automat cajero distributeur guichet bancomat caixa_eletronico caixa 取款机 提款机 自动取款机
refund* money_back get_my_money my_money_back want_my_money geld_zuruck geld_wieder dinero_de_vuelta que_me_devuelvan argent_rendu indietro_i_soldi soldi_indietro dinheiro_de_volta 退钱 お金を返して
buy* bought gekauft achete compre comprei comprato 买的
top* adding_money add_money add_funds put_money adding_funds guthaben_aufladen meter_dinero mettre_de_l_argent mettere_soldi colocar_dinheiro
transfer* money_i_sent send_money sending_money wire wired geld_senden enviar_dinero virement virements mandare_soldi mandar_dinheiro 转钱 打款`

export const NAMED = `age ages old youngest oldest minimum_age how_old alter alt jahre edad anos_hay mayor_de anni maggiorenne maior_de idade anos 年龄 几岁 多大 年齢 何歳
parcel* item items article* artikel* articulo* product* produkt* produit* articol* prodott* produto* producto* 商品 东西 货 品物
late later spater spat tarde mas_tarde tardif tard plus_tard tardi piu_tardi mais_tarde 晚点 遅く
checkout leave_the_room vacate keep_the_room abfahrt zimmer_verlassen das_zimmer_spater salir_de_la dejar_la_habitacion partir_de_la partir_plus depart late_checkout lasciare_la_camera partire sair_do_quarto 退房 部屋を出
gym fitness workout fitnessraum fitnessstudio gimnasio salle_de_sport palestra academia ginasio 健身房 ジム
tap contactless nfc kontaktlos* auflegen sin_contacto sans_contact senza_contatto por_aproximacao 非接触 タッチ決済
left remaining still_have remain* ubrig verbleib* restant* quedan queda restan reste restano rimangono ho_ancora restam sobra* ainda_tenho 还剩 剩 剩余 残 残量 残って 残り
exchange exchanging swap_the swap_for bigger smaller larger umtausch* tausch* grosser kleiner cambiar_por echanger sostituire 换货 换大 交換
code codes promo_code discount_code
instalment* installment* split_the monthly_payment raten ratenzahlung a_plazos cuotas en_plusieurs_fois a_rate parcelado parcelar 分期 分割払い
copy copies kopie copia copie duplicat 副本 コピー
someone_else others other_people friends friend somebody andere_leute freunde amigos amis amici 别人 朋友 他人 友達
verify_my identity who_i_am ausweisen identitat
virtual disposable temporary digital_card virtuell* virtual* virtuel* virtuale 虚拟 バーチャル
cheque cheques check_deposit scheck assegno 支票 小切手
balance kontostand saldo solde 余额 残高
use* enter redeem apply einlos* eingeben gebe_ich pongo poner coloco mettre saisir inser* metto usar uso utiliser utilis* 输入 使用 入力 使い方 使う
fee free for_free free_of_charge extra_charge charged charging billed debited debit* took_the took_a kostenlos umsonst gebuhrenfrei belastet abgebucht abgezogen berechnet kostet cobr* cargo cargos comisiones gratis gratuit* gratuitement sans_frais preleve* prelev* debite* addebit* presi_i pago_qualcosa gratuitamente senza_costi de_graca cobranca* descont* taxa taxas 免费 扣 扣款 扣了 收费 重复扣 無料 引き落と* 請求され 有料
twice double doubled duplicate* two_times second_time doppelt zweimal zweifach dos_veces doble duplicad* deux_fois en_double due_volte doppi* duas_vezes dobro em_dobro 两次 两遍 重复 双重 二重 二回 2回
statement statements kontoauszug* abrechnung estado_de_cuenta extracto releve estratto extrato 对账单 流水 明細
swallow* ate eaten kept retained keeps_my einbehalten geschluckt verschluckt eingezogen trago retuvo tragado aval* mangiat* trattenut* engoliu engolid* reteve 吞 吞了 飲み込 飲まれ
currency exchange_rate conversion convert* swap swaps wechselkurs umtausch* umrechn* kurs tipo_de_cambio taux_de_change tasso_di_cambio cotacao 换汇 兑换 レート 両替
breakfast fruhstuck desayuno desayunos petit_dejeuner colazione cafe_da_manha pequeno_almoco 早餐 早饭 朝食 朝ごはん
parking park* leave_my_car parkplatz* parken parkhaus aparca* cochera stationn* garer parchegg* estaciona* 停车 停车场 车位 駐車
includ* come_with comes_with part_of gehort dazu_gehort dabei trae compren* comprend compris incluso inclusa embutid* 包括 包不包 付いて 付き 付きますか
room rooms zimmer zimmerpreis habitacion* chambre chambres camera camere quarto quartos 房间 房 客房 房价 部屋
checkin check_in checking_in arrival_day einchecken anreise hacer_el_check registro_de_entrada enregistrement 入住 チェックイン
checkout check_out checking_out departure auschecken abreise hacer_el_checkout 退房 チェックアウト
internet wifi wi_fi wlan connection connections verbindung netz conexion connexion connessione conexao 网络 网 连接 信号 ネット 接続 回線 インターネット
drops drop dropping cuts cuts_out cut_out disconnect* unstable intermittent bricht bricht_ab abbricht abbruch fallt fallt_aus ausfall corta cortan cae caen se_cae coupe coupures saute cade cadono salta cai caindo cair 断 断线 掉线 老断 切れ 切れる 落ちます 途切れ
crash* crashing closes_itself closes_by_itself shuts_down freezes freezing hangs quits sturzt absturz* abgesturzt geht_sofort schliesst_sich se_cierra plante plantage se_ferme si_blocca si_chiude trava travando fecha_sozinho 闪退 崩溃 卡死 落ちる 固まる
booking book booked reservation* reserve reserved buchung* gebucht reservierung* reserva* reserver prenota* 预订 预约 订房 予約
pets pet dog cat hund haustier* perro mascota* chien animal animaux cane animali cachorro 宠物 狗 ペット 犬
luggage baggage bag bags suitcase* gepack koffer equipaje maleta* bagage* valise* bagagl* valigi* bagagem mala* 行李 荷物を預け
towels towel handtuch* toalla* serviettes asciugaman* toalha* 毛巾 タオル
extra additional another_charge zusatzlich* adicional* supplementaire* en_plus supplement* aggiuntiv* in_piu a_mais 额外 另外的 追加料金
limit limits maximum cap hochst* limite plafond massimal* 限额 上限 限度
roaming im_ausland en_el_extranjero a_l_etranger all_estero no_exterior 漫游 ローミング
data gigabytes gb datenvolumen daten datos donnees giga gigas dati dados 流量 データ
sim esim simkarte tarjeta_sim carte_sim 卡槽 シム
signal coverage reception network_bars no_reception no_network kein_netz netz sin_red reseau rete rede sinal senal segnale sinais 信号 電波 empfang cobertura couverture copertura 信号差 圏外 電波
wait* pending processing gone_through go_through went_through in_process not_completed in_bearbeitung offen durchgegangen en_proceso pendiente* en_attente en_cours in_sospeso in_elaborazione pendente* em_andamento 处理中 待处理 保留 処理中
unknown recognize recognise dont_know_this not_mine didnt_make unbekannt kenne_ich_nicht no_reconozco inconnu reconnais sconosciut* non_riconosco nao_reconheco 不认识 没做过 身に覚え
size sizes fit fits grosse talla* taille* taglia* tamanho* 尺码 尺寸 サイズ
discount discounts coupon voucher promo* rabatt* gutschein* descuento* cupon* remise* reduction* sconto sconti desconto* 折扣 优惠 优惠券 割引 クーポン
language languages sprache idioma* langue* lingua* 语言 言語
error_message stuck haken hangt atascad* bloccat* 卡住 止まって`

/** Said around a question, in many words. */
export const AROUND = `after before while since yet through same itself usually normally possible able allowed because right stay staying statement_of new all_the_time saying says someone_else
  normalerweise moglich etwas gleich sofort nach eure euer einen eines mal_so wieso_ist neue neuen neuer
  normalmente posible algo todo sigo sigue aun nuevo nueva este esta mismo hicieron
  normalement general arret sans tout encore nouveau nouvelle meme quelque tres sur_mon y_a_t
  solito continuo sempre qualcosa nuovo nuova stesso importo sto
  normalmente toda hora fica continuo novo nova mesma fizeram algo
  一般 通常 新 一直 老是 同一笔 普通 ずっと しょっちゅう 同じ よく 新しい 金額`
