// Moods in Polish, Turkish, Arabic, Chinese and Japanese; how they are written: `moods.ts`.
import type { Moods } from './moods.ts'

export const EASTERN: Record<string, Moods> = {
  pl: {
    'billing-dispute':
      'podwojnie pobran*|dwa_razy pobran*|dwukrotnie|pobrano dwa|pobraliscie dwa|naliczon* podwojnie|bledna faktura|faktura bledn*|faktura sie_nie_zgadza|faktur* nie zgadza|rachunek za_wysoki|rachunek zly|nalezn* bledn*|nie zgadzalem oplat*|nigdy nie zgadzal*|nie zgodzilem|nadal pobiera*|wciaz pobiera*|ciagle pobiera*|zrezygnowal* pobier*|wypowiedzial* pobier*|nie_zaplace|nie zamierzam placic|~ukryte oplaty|zla kwota|niesluszn*|reklamuje faktur*|za_duzo pobran*|naliczyli*|~obciazon*|nie_zgadzam faktur*|nie_zgadzam_sie|dwa_razy wyzsza|pobralo 2x|pobralo dwa|pobrali dwa|podwojn* pobran*|podwojn* oplat*|nie_zamawialam|nie_zamawialem|za_wysok* faktur*|kwota inna umow*|naliczyliscie|dalej_pobieracie',
    'refund-dispute':
      'zwrot odrzucon*|odmow* zwrot*|zwrotu nie|nadal zwrot*|brak zwrotu|gdzie zwrot*|gdzie moje_pieniadze|moje_pieniadze|oddajcie pieniadze|zwrocicie pieniadze|czekam zwrot|nie zwroc*|zwrocono polowe|polowe zwrot*|tylko czesc zwrot*|kaucji nie|~kaucja|zadam zwrotu|nie dostalem zwrotu|nie otrzymal* zwrotu|reklamacj* odrzucon*|pieniedzy_dalej_nie_ma|zwrot dalej|zwrotu dalej|zwrot nie|zwrot odmow*|odmawiacie zwrot*|oddajcie kase|gdzie zwrot|tylko polow*|nic_sie_nie_nalezy|czekam na_zwrot|oddajcie_kaucje|kaucji_nie|gdzie_kaucja|zwrot kaucji nie',
    security:
      'zhakowan*|~wlaman*|~haker*|~phishing|~oszust*|oszukan*|wyludz*|~skradzion*|ukrad*|~kradziez*|nie_ja|to_nie_ja|nie robilem|nie wykonal* transakcj*|nie moje transakcj*|nieznan* transakcj*|nieznan* obciazen*|nieznan* platnosc*|nieautoryzowan*|ktos zalogowal*|ktos sie_zalogowal|ktos zmienil|ktos uzyl|ktos uzywa|~podejrzan*|wyciek danych|~falszyw*|nie rozpoznaje|chwilowk*|kod_blik obc*|blik obcej|falszyw* sms|falszyw* stron*|podalam kod|podalem kod|podalam dane|podalem dane|zostalem_oszukany|zostalam_oszukana|oszukaliscie|padlem_ofiara|padlam_ofiara|to_oszustwo',
    'account-access':
      'konto zablokowan*|zablokowan* konto|zablokowan* dostep|konto zawieszon*|konto usuniet*|nie_moge_sie_zalogowac|nie moge zalogowac|nie moge wejsc konto|nie moge dostac|nie mam dostepu|brak dostepu|stracil* dostep|kod nie_przychodzi|kod nie przychodzi|kod nie dociera|nie dostaje kodu|zgubil* authenticator|utracil* dostep|konto zniknelo|konto nie istnieje|wylogowalo nie moge|konto_zablokowane|zablokowan* kont*|brak_dostepu|stracil*_dostep',
    complaint:
      '~skarg*|~skarge|poskarzyc|reklamacje zlozyc|niegrzeczn*|nieuprzejm*|chamsk*|opryskliw*|niedopuszczaln*|nieprofesjonaln*|~skandal*|karygodn*|niekultural*|zazalen*|arogan*|niezadowol*|zle potraktowan*|reklamuje obslug*|nakrzyczal*|zlozyc_skarge|skladam_skarge|skarga_na|skarge_na|zlozyc_zazalenie',
    legal:
      '~prawnik*|~adwokat*|~sad|~sadu|~sadem|pozew|pozwe|pozwac|~rodo|~uokik|rzecznik konsument*|rzecznik* praw|kroki prawne|droge sadowa|drog* prawn*|~nielegaln*|niezgodne_z_prawem|wezwanie przedsadowe|~prokuratur*|policj* zglos*|zlamanie umowy|~kodeks*|~odszkodowan*|wezwanie_do_zaplaty|wzywam_do_zaplaty|rzecznik*_konsument*|~rozporzadzeni*|moj_prawnik skontaktuje|moj_adwokat sie|moj_prawnik sie|do_sadu|w_sadzie|do_uokik|na_policje',
    safety:
      '~samobojst*|zabic_sie|zabije_sie|skrzywdzic|nie_chce_zyc|chce_umrzec|nie chce zyc|czuc gaz|~zapach gazu|ulatnia gaz|~pozar|zapalil*|~plonie|~dym|~dymi|spalil*|poparzyl*|~wybuch*|porazil*|syn polknal|dziecko polknal|corka polknal|pies polknal|maly polknal|niemowle polknal|dziecko polknel*|corka polknel*|mala polknel*|ranny|zranil*|~hamulce|~zatru*|~alergiczn*|~niebezpiecz*|~krwaw*|~iskr*|pogrozki|~grozi|~czad|opuchniet*|ciezko oddych*|nie_moze oddychac|dusi_sie|spuchl syczy|spuchl bateri*|pali_sie|porazil* prad*|~krwawi|chce_sie_zabic|popelnic_samobojstwo|popelnie_samobojstwo|czuje_gaz|wybuchl_pozar|leci_dym|wydobywa dym|dym_z|hamulce_nie|hamulce zawiod*',
    frustration:
      'to_zart|zart_jakis|jakis_zart|kpina|smieszn*|beznadziejn*|bezuzyteczn*|dosc|trzeci_raz|trzeci raz|czwarty raz|juz_mowil*|juz_pisal*|juz mowilem|juz pisalem|juz probowal*|juz tlumaczyl*|ile_razy|w_kolko|ciagle_to_samo|zalosn*|porazka|dramat|masakra|najgorsz*|tragedia|wstyd|cholera|kurwa|kurde|szlag|wkurz*|wsciek*|zdenerw*|zirytow*|frustr*|cierpliwosc|czekam od|godzin* czekam|minut czekam|nic_nie_dziala|nadal nie dziala|dalej nie dziala|nie_o_to_pyt*|nie o to|nie pomaga|strata_czasu|glup*|idiot*|niewiarygodn*|rozczarowan*|czytacie|zenada|absurd|zarty_sobie|kpicie|skandal|niedopuszczaln*|nie_do_przyjecia|trzymajcie|dramatyczn*|rece_opadaja|szkoda_slow|tracicie moj|trace_czas|nerwy|brak_slow|nigdy_wiecej|dosc_tego',
    content:
      'dzieki|dziekuje|super|swietnie|idealnie|dziala|udalo|rewelacj*|wspaniale|doskonale|pomoglo',
  },
  tr: {
    'billing-dispute':
      'iki_kere cek*|iki_kez cek*|iki_defa cek*|cift cek*|mukerrer|fazla cek*|fazla ucret*|haksiz ucret*|haksiz fatura|fatura yanlis|fatura hatali|faturam yanlis|faturam yuksek|fatura yuksek|faturam cok|onaylamadigim|onaylamadim|kabul_etmedigim|haberim yok ucret|hala para_cek*|hala cek*|iptal_ettim hala|iptal cekil*|iptal cekiyor*|odemeyecegim|odemiyorum fatura|yanlis tutar|~itiraz|~gizli ucret|kesinti yap*|iki_kere tahsil*|iki_defa tahsil|iki_kez tahsil|iki_kez cekil*|iki_kere cekil*|iki_defa cekil*|zam kabul_etmiyorum|faturama zam|fatura fazla|iptal_ettim cekil*|haksiz ucret|cift cekim',
    'refund-dispute':
      'iade_edilmedi|iade edilmedi|iadem nerede|iadem yapilmadi|iade yapilmadi|iadem hala|iade hala|iade reddedil*|iademi reddet*|iade etmiyor*|paramı_geri|parami_geri|parami iade|param nerede|param iade|para iadesi|yarisini iade|yarisi iade|eksik iade|~depozito*|iade bekliyorum|iade alamadim|iadeyi alamadim|geri_odeme yapilmadi|hala iade|parasi yatmadi|iade yatmadi|iadem yatmadi|param yatmadi|paramı geri|sadece yarisi',
    security:
      'hacklen*|hesabim calin*|~calindi|caldirdim|~phishing|~oltalama|~dolandir*|sahte_site|sahte site|bilgim disinda|haberim disinda|ben_yapmadim|ben yapmadim|bana ait_degil|tanimiyorum islem|tanimadigim|bilmedigim harcama*|bilmedigim islem*|yetkisiz|~izinsiz|biri giris_yap*|biri hesabima|baskasi hesabima|baskasi kullanmis|biri kullanmis|biri degistirmis|~supheli|veri sizint*|ele_gecir*|~kopyalan*|sifrem degistiril*|bilmedigim cihaz|bilmedigim_bi_cihaz|tanimadigim cihaz|sahte sms|dolandiril*|sifremi verdim|kodu verdim|haberim_olmadan|dolandirildim|dolandirilmis*|beni_dolandir*|supheli hesabim*',
    'account-access':
      'hesabim kilit*|hesabim askiya|hesabim bloke|hesabim kapat*|hesabim engel*|hesabima giremiyorum|hesaba giremiyorum|giris_yapamiyorum|giremiyorum|erisemiyorum|oturum_acamiyorum|kod gelmiyor|kodu gelmiyor|kod gelmedi|sms gelmiyor|dogrulama gelmiyor|authenticator silin*|hesabim yok_olmus|hesabim silin*|hesabim donduruldu|erisim engel*|hesap kilit*|bloke_oldu|sifrem bloke|hesabim kapatil*',
    complaint:
      '~sikayet*|~kaba|saygisiz*|terbiyesiz*|kabul_edilemez|rezalet|skandal|~ilgisiz|ters davran*|kotu davran*|uygunsuz davran*|azarla*|rahatsiz_oldum|uslub*|kaba davran*|hizmet* kalitesi|kalitesi_yerlerde|memnun_degil*|sikayetciyim|sikayet_etmek_istiyorum|sikayet_edecegim|sikayetci|sikayetim_var|cok_kaba|sikayet_ediyorum',
    legal:
      '~avukat*|~dava|~mahkeme*|yasal islem|yasal yol*|~hukuki*|~hukuk|~kvkk|~tuketici_hakem*|tuketici hakem*|tuketici haklari|~savcilik*|suc_duyurusu|~yasadisi|ihtarname|~noter*|sozlesme ihlal*|~kanun*|dava_acacagim|dava_ediyorum|dava_edecegim|avukatim sizinle|avukatim size|avukatima|savciliga|mahkemeye|mahkemede|hakem_heyetine',
    safety:
      '~intihar*|kendimi_oldur*|kendime_zarar|kendime zarar|olmek_istiyorum|yasamak_istemiyorum|gaz koku*|~gaz kacag*|~yangin*|yandi|yaniyor|~alev*|~duman*|patladi|~patlama*|elektrik carp*|carpildim|cocu* yuttu|oglum yuttu|kizim yuttu|bebe* yuttu|kedi* yuttu|kopek* yuttu|yaralan*|~yanik|fren tutma*|~frenler*|~zehirlen*|~alerjik|~tehlike*|kaniyor|~kivilcim*|~acil_durum|~tehdit*|~ambulans|~bogul*|yuzu_sisti|nefes_alamiyor|nefes alam*|~duman|incindi|intihar_edecegim|intihar_etmek|yangin_cikti|yangin_var|duman_cikiyor|duman_geliyor|alev_aldi|gaz_kokusu|zehirlendim|zehirlendik|frenler tutm*',
    frustration:
      'sacma*|rezil*|rezalet|komik|saka|biktim|biktik|yeter|ucuncu_kez|ucuncu kez|ucuncu kere|dorduncu|kac_kere|kac_kez|kac_defa|defalarca|soyledim|yazdim ya|anlattim|denedim|hep_ayni|ayni_sey|ise_yara*|berbat|en_kotu|kotu|igrenc|lanet|kahret*|sinirim|sinirlen*|sinirliyim|sinirden|sinir_oldum|sinir_bozucu|delirece*|cildir*|sabrim|sabir|bekliyorum saat*|saattir|dakikadir|hicbir_sey_calismiyor|hala calismiyor|hicbiri_calismiyor|sormadim|bunu_sormadim|okumuyor*|okuyor musun*|zaman_kaybi|aptal*|salak*|gerizekali|inanilmaz|hayal_kirik*|yazik|ofke*|kizgin*|dalga_mi|dalga_gec*|yaziklar_olsun|usandim|usandik|illallah|bezdim|skandal|kabul_edilemez|ciddi_misiniz|alay_mi|pes_artik|insaf|rezalet*',
    content: 'tesekkur*|sagol*|super|harika|mukemmel|calisti|oldu|cozuldu|eyvallah|guzel|muhtesem',
  },
  ar: {
    'billing-dispute':
      'مرتين خصم*|خصمتوا مرتين|خصمتو مرتين|خصم مرتين|خصم مضاعف|مخصوم مرتين|سحبتو مرتين|سحبتوا مرتين|سحب مرتين|الفاتورة غلط|الفاتوره غلط|فاتورة خاطئه|الفاتورة خطا|الفاتوره اعلي|فاتورتي غلط|رسوم لم_اوافق|رسوم ما_وافقت|لم_اوافق|ما_وافقت|مازلتم تسحبون|لسا تخصم*|ما_زلتم تخصمون|لا_زلتم تخصمون|الغيت تخصم*|الغيت تسحب*|الغيت الاشتراك خصم*|لن_ادفع|مش_هدفع|ما_راح_ادفع|رسوم مخفيه|مبلغ خاطئ|مبلغ زياده|بالغلط خصم*|اعترض*|بدون علمي خصم*|رسوم غريبه|انسحب مرتين|خصمتم|خصمتوا|مرتين من_بطاقتي|لم_اطلبه|لم_اطلبها|ما_طلبته رسوم|رسوم بدون|فاتوره غلط|فاتوره خطا|مبلغ خطا|خصم بدون',
    'refund-dispute':
      'استرداد رفض*|رفض* الاسترداد|رفضتو ترجع*|رفض* استرداد|رفض* ترجيع|فلوسي|اموالي|نقودي|رجعوا فلوس*|رجعولي|ابغي فلوسي|اين استرداد|وين المبلغ المسترد|لم_استلم المبلغ|لم_يصل المبلغ المسترد|المبلغ المسترجع|لم_يتم استرداد|لسا ما رجع*|ما رجع المبلغ|ما رجعت الفلوس|نصف المبلغ|نص المبلغ|التامين ما|العربون ما|انتظر الاسترداد|بانتظار الاسترداد|استرجاع المبلغ رفض*|ما استرجعت|لم استرد|الارجاع رفض*|المبلغ لم_يرجع|وين_فلوسي|فين_فلوسي|رجعوا_فلوسي|رجعولي فلوسي|ما_رجعت فلوسي|استرداد رفض|نصف_المبلغ|نص_المبلغ',
    security:
      'اخترق*|اختراق|تهكر|تهكير|انهكر|~هكر*|~هاكر*|~تصيد|~احتيال*|~نصب|~نصاب*|سرق*|سرقه|مسروق*|لم_اقم|مو_انا|ليس_انا|مش_انا|ما_سويتها|عمليات لا_اعرفها|عمليه لا_اعرفها|عمليات غريبه|مشتريات لم|شراء لم|عمليه مشبوهه|مشبوه*|شخص دخل حسابي|احد دخل حسابي|حد دخل حسابي|احد غير|شخص غير|حد غير|احد استخدم|حد استخدم|شخص استخدم|غير_مصرح|تسريب بيانات|موقع مزيف|رابط مزيف|مزيف*|خصم لا_اعرف*|رمز_تحقق ما_طلبته|رمز_تحقق لم_اطلبه|انسحب من_رصيدي|انسرق|~احتيال|احتال|لم_اقم_بها|تعرضت_للاحتيال|تعرضت_لنصب|نصبوا_علي|نصبتم_علي|احتالوا_علي|هكروا|احتيال علي',
    'account-access':
      'حسابي مقفل|حسابي مقفول|حسابي موقوف|حسابي محظور|حسابي معلق|حسابي اتقفل|حسابي اتوقف|حسابي توقف|قفلتو حسابي|تم حظر حسابي|تم ايقاف حسابي|تم تعليق حسابي|لا_استطيع الدخول|لا_استطيع تسجيل|ما_اقدر ادخل|مش_عارف ادخل|مش قادر ادخل|ماقدر ادخل|الكود لا_يصل|الكود ما يوصل|الكود ما يجي|الرمز لا_يصل|رمز التحقق لا|رمز التحقق ما|الكود مش بيوصل|فقدت الوصول|حسابي اختفي|حسابي غير_موجود|حسابي انحذف|ضاع المصادق|حسابي مغلق|مش_عارف_افتح|ما_اقدر_ادخل|مب_قادر ادخل|لا_استطيع_استعاده|مو_قادر ادخل',
    complaint:
      '~شكوي|~شكوى|اشتكي|اشتكى|بلاغ عن|وقح*|قليل_الادب|غير_محترم|غير_لائق|سوء_المعامله|معامله سيئه|تعامل سيء|تعامل سيئ|اسلوب سيئ|غير_مقبول|مرفوض تماما|اهان*|فظ|تقديم شكوي|اسلوبه|خدمتكم زفت|خدمتكم سيئه|خدمه سيئه|سوء_معامله|قليل_ادب|غير_راضي|عاملني بوقاحه|اقدم_شكوي|تقديم_شكوي|شكوي_ضد|شكوي_علي|رفع_شكوي|اقدم شكوي',
    legal:
      '~محامي*|~المحامي|~محكمه|~المحكمه|~القضاء|~قضيه|~دعوي|مقاضا*|اقاضي*|~قانوني*|~القانون|اجراءات قانونيه|~حمايه_المستهلك|حمايه المستهلك|~وزاره_التجاره|وزاره التجاره|~النيابه|الشرطه بلاغ|غير_قانوني|خرق العقد|اخلال بالعقد|سارفع_دعوي|رفع_دعوي|ارفع_دعوي|ساقاضيكم|محامي سيتواصل|الي_المحكمه|للمحكمه|سابلغ|محاميي سيتواصل',
    safety:
      'انتحر|~انتحار|اقتل_نفسي|اؤذي_نفسي|اذي نفسي|اموت اريد|ابي اموت|اريد_ان_اموت|لا_اريد_العيش|ريحه غاز|رائحه غاز|تسرب غاز|ريحه الغاز|~حريق|احترق*|~نار|ولع*|~دخان|انفجر*|~انفجار|صعق*|كهربا صعق*|ابتلع|ابني بلع*|بنتي بلع*|طفل* بلع*|ولدي بلع*|الطفل بلع*|الولد بلع*|اصيب|~اصابه|مصاب|~الفرامل|~تسمم|حساسيه شديده|~خطر|نزيف|ينزف|شرر|~طوارئ|تهديد*|يهددني|~اسعاف|اختناق|تعورت|~الدم|دم ما_وقف|ما_يتنفس|لا_يتنفس|حامل تعبانه|اريد_الانتحار|سانتحر|حريق في|يخرج_دخان|طلع_دخان|دخان من|في_خطر|اشتعلت|اشتعل',
    frustration:
      'مهزله|سخيف*|مسخره|زهقت|طفشت|مليت|تعبت|قرفت|ثالث_مره|ثالث مره|رابع مره|للمره_الثالثه|للمره الثالثه|قلت_لك|قلتلك|قلت لكم|شرحت|جربت|كم_مره|كم مره|كل_مره|نفس_الكلام|نفس الرد|نفس الرابط|فاشل*|اسوا|اسوء|زفت|زباله|قذر|خرا|لعنه|غضب*|معصب|مستفز|محبط|صبري|انتظر منذ|انتظر من|مستني من|صارلي|من_ساعات|لي_ساعات|لساعات|من ساعه|ولا_شي يشتغل|مافي شي يشتغل|ما يشتغل|لا_يعمل ابدا|ليس_سؤالي|مو_سؤالي|مش_سؤالي|مو هذا|تقرا|تقرأ|تفهم|مضيعه وقت|تضييع وقت|غبي*|حمار|معقول|مستحيل|خيبه|عيب|كارثه|حرام|قله_ادب|قرفتونا|قرفتوني|تفشل|تهزئ|استهزاء|تستهبل*|نفس_الموال|مهزله*|استهتار|عار|غير_مقبول|طفح_الكيل|ضيعتو*|تضحكون|تلعبون|خلاص_تعبت',
    content: 'شكرا*|مشكور*|ممتاز|رائع|تمام|اشتغل|انحل|تسلم*|يعطيك_العافيه|حلو|الله_يعطيك',
  },
  zh: {
    'billing-dispute':
      '扣 两次|扣 两遍|重复扣|重复收费|多扣|多收|乱扣|乱收|扣了两|扣错|收了两|账单 不对|账单 错|账单 高|发票 不对|没同意 费|没有同意|从没同意|凭什么扣|凭什么收|为什么扣|取消 还扣|取消 还在扣|还在扣|退订 扣|自动扣费 没|不会付|拒绝付|金额 不对|不明 收费|隐藏 收费|乱扣费|莫名 扣|多算|自动扣款 没有|不认|扣了两次|扣两次|没订 扣|没开通 扣|取消了 还扣|账单不对|账单错|收费不合理',
    'refund-dispute':
      '还没退款|还不退款|不退款|没退款|退款 没到|退款 还没|退款 拒绝|拒绝退款|不给退|没收到退款|退款 一直|退我钱|~退钱|还我钱|~我的钱|退款 被拒|只退了一半|退了一半|少退|押金 不退|押金 没退|押金 还|退款 什么时候 承诺|退款 这么久|退货 不退|申请退款 驳回|退款 驳回|钱 没退|没退给我|退 一半|凭什么不 退|不给我退|拒绝退|拒绝退货|还没退|退款还没|退款呢|只退了|退一半|钱什么时候退 还|我不接受 退|钱还给我|把钱还|还我的钱|我的钱呢|我的钱在哪',
    security:
      '~被盗|盗刷|盗号|被黑|~黑客|~钓鱼|~诈骗|~骗子|被骗|不是我操作|不是我本人|不是我买|不是我的消费|不是我刷|没买过|没有买过|陌生 扣款|陌生 消费|不明 扣款|不明 消费|不明 交易|~可疑|异地登录|别人 登录|有人 登录|有人登|别人用我|有人用我|有人 改|被改|未授权|~泄露|偷了|被偷|假网站|~冒充|冒用|~盗用|卡 偷|假短信|不是我 操作|不是我 消费|不是我 登录|陌生设备|进了我的账|进了我的帐|我被骗|被诈骗|被骗了|遇到骗子|诈骗了|是诈骗|是骗子|骗子公司|骗我|信息泄露|被盗了|账号被盗|卡被盗|帐号被盗',
    'account-access':
      '账号 被封|账号 封|账户 锁|账号 锁|账户 冻结|账号 冻结|被锁|被封号|封号|登不上|登录不了|登陆不了|无法登录|登不进|进不去 账|收不到验证码|验证码 收不到|验证码 没收到|验证码 一直|没有验证码|账号 没了|账号 不存在|账户 不存在|账号 异常|账号 停用|登不了|账户 被限制|手机号 换了 登|帐号被|账号被封|账号被停|停权|被封',
    complaint:
      '~投诉|~举报|态度 差|态度恶劣|态度 不好|没礼貌|太差了|无礼|骂人|服务 差|服务恶劣|不能接受|无法接受|粗鲁|粗暴|意见 反映|不满意|非常不满|态度差|态度很差|骂我|服务差|服务很差|我要投诉|投诉你们|要投诉|想投诉|投诉快递|投诉客服',
    legal:
      '~律师|起诉|~法院|告你们|~法律|打官司|~诉讼|~消费者权益|~消协|12315|~违法|~侵权|~仲裁|~维权|~报警|工商局|银保监|违约|个人信息保护法|消费者协会|~法务|法庭上见|法庭见|上法庭|我要起诉|律师会联系|我的律师会|律师函|去消协|找消协|去法院|法院见|找律师|请律师|已报警|要报警|报警了|违法的|你们违法|你们侵权',
    safety:
      '~自杀|不想活|想死|自残|伤害自己|活不下去|~煤气|燃气 味|~漏气|煤气味|~起火|~着火|~冒烟|~烧起来|~烧着|~烧焦|~烧伤|~烧坏|~爆炸|~触电|~漏电|~电到|孩子 吞|宝宝 吞|儿子 吞|女儿 吞|小孩 吞|~误吞|狗 吞|~受伤|刹车 失灵|~刹车失灵|~中毒|~过敏|~危险|~流血|~火花|~威胁|~救命|~一氧化碳|~烫伤|~窒息|~急救|起疹子|呼吸急|呼吸有点急|喘不上气|呼吸困难|昏倒|闻到煤气|有煤气味|煤气泄漏|我想自杀|要自杀|想自杀|着火了|烧起来|烧伤|烧了起来|被电|孩子 吞|宝宝 吞|儿子 吞|女儿 吞|我吞|中毒了|过敏了|受伤了|威胁我|冒烟了|被电到|电到了|救命啊|刹车失灵了',
    frustration:
      '什么破|破公司|垃圾|太差|太烂|烂|无语|烦死|好烦|真烦|很烦|烦不烦|太烦|烦人|烦透|受够|够了|第三次|第三遍|第四|说了多少|说过多少|说几遍|几遍了|多少遍|说了 次|反复|又是这|同样的|同一个|一直重复|气死|火大|生气|崩溃|抓狂|没耐心|没有耐心|耐心都|失去耐心|我的耐心|等了|半天|几个小时|什么都不|都不行|还是不行|没用|答非所问|不是我问|没问这个|你看了吗|看懂|浪费时间|耍我|敷衍|糊弄|搞什么|傻|蠢|脑子|有病|滚|妈的|tmd|失望|恶心|坑|可笑|离谱|呵呵|服了|废话|喂狗|逗我|开玩笑|太过分|过分|受不了|忍不了|气人|想骂人|什么服务|什么态度|浪费我|白交钱|不可理喻|无能',
    content: '谢谢|多谢|感谢|太好了|好了|可以了|解决了|棒|完美|厉害|不错|赞',
  },
  ja: {
    'billing-dispute':
      '二重 請求|二重請求|2回請求|二回請求|二重に引き落|2回引き落|二回引き落|2重|請求 間違|請求書 間違|請求 おかしい|請求額 違|請求 高|身に覚えのない請求|覚えのない請求|同意していない|聞いていない 料金|聞いてない 料金|聞いていない 手数料|解約 請求|解約したのに|キャンセルしたのに 請求|まだ引き落|まだ請求|払いません|払いたくない|支払いません|金額 違|不当 請求|余分 請求|勝手に 課金|納得できない 料金|請求 納得|二重に決済|二重決済|二重に請求|解約した 引き落|解約した 請求|解約したはず|頼んでいない 請求|請求がおかしい|料金がおかしい|~過剰請求',
    'refund-dispute':
      '返金 されない|返金されて いない|返金されてい|返金 まだ|返金 来ない|返金 拒否|返金 断|返金してくれない|返金 してもらえ|返金 待|返金してください|お金を返|お金 返して|金返せ|返金 半分|半分しか|一部しか|~敷金|保証金 戻|デポジット 戻|返金 約束|返品 返金 ない|返金 いつ まで|返金 応じ|払い戻し されない|払い戻し 拒否|返金 反映されない|返金するって|返金されない|返金されていない|返金がない|返金まだ|返品を受け付けて 納得|返品 拒否|返金できないって|お金を返して|納得できません 返|敷金が返',
    security:
      '乗っ取|~不正|~ハッキング|~ハック|~フィッシング|~詐欺|盗まれ|~盗難|~盗ま|身に覚えのない|覚えがない|私ではありません|私じゃない|自分ではない|知らない 取引|知らない 購入|知らない 請求|知らない 引き落|誰かが ログイン|誰かが 使|誰かが 変更|誰かに 変更|他人 ログイン|~不審|~怪しい|~情報漏|~流出|なりすまし|偽サイト|勝手に変更|勝手に 変え|勝手に ログイン|不正利用|不正アクセス|偽メール|偽sms|詐欺に|知らない端末|知らないログイン|身に覚えのない取引|勝手に使われ|詐欺に遭|詐欺にあ|詐欺にひっ|不正に使|不正ログイン|ハッキングされ|ハックされ|フィッシングに|フィッシング詐欺に|これは詐欺|詐欺だ|詐欺です|詐欺じゃ',
    'account-access':
      'アカウント ロック|アカウント 停止|アカウント 凍結|アカウント 使えな|~ロックされ|ログインできない|ログイン できな|ログインできません|ログインできなく|サインインできな|入れない|入れなく|入れません|コード 届かない|コード 届きません|コードが届|コードが来ない|認証コード 来な|認証アプリ 消|認証 できない|アカウント 消え|アカウント 存在しない|アクセスできない アカウント|締め出|垢バン|banされ|ログイン出来ない|アカウントがロック|アカウント停止|入れなくなり',
    complaint:
      '~クレーム|~苦情|失礼|態度 悪|~態度が|無礼|不愉快|不快|許せない|許せません|ひどい対応|対応 ひどい|対応がひどい|最低の対応|~抗議|暴言|横柄|~品質管理|髪の毛|毛髪|態度が悪|接客が|失礼な|対応が悪|~不満|怒鳴られ|投書|苦情を言|苦情を申|クレームを入れ|クレームを言|苦情です|クレームです',
    legal:
      '~弁護士|訴え|~訴訟|~裁判|~法的|~法律|~消費者センター|消費生活センター|~消費者庁|国民生活センター|~違法|~違反|~個人情報保護法|開示請求|~警察|損害賠償|契約違反|消費者契約法|内容証明|個人情報 開示|少額訴訟|裁判所で|訴えます|訴える|弁護士から|弁護士に相談|弁護士を通|センターに通報|消費者センターに|警察に通報|警察に相談|法的措置|法的手段|裁判を起|弁護士を立て|弁護士に依頼|訴訟を起|警察を呼|法的に',
    safety:
      '死にたい|~自殺|消えたい|自傷|傷つけたい|生きていたくない|ガス 臭|ガスの臭|ガス臭|ガス漏れ|火 出|~火が|発火|出火|~燃え|~煙|~焦げ|~爆発|~感電|子供 飲み込|子ども 飲み込|娘 飲み込|息子 飲み込|赤ちゃん 飲み込|誤って飲み込|誤飲|~けがを|~けがし|~けがの|~怪我|ブレーキ 効か|~ブレーキが|~中毒|アレルギー 反応|アレルギー 出た|アレルギー 出て|アレルギー 症状|アレルギー 発作|アレルギー 腫|アレルギー 苦し|アナフィラキシー|~危険|出血|~火花|脅迫|脅され|~救急|~やけど|火傷|殺すと|発煙|倍量飲ん|飲みすぎ|ふらつき|腫れ|血が出|息ができ|呼吸が|煙が|意識が|自殺したい|煙が出|爆発し|アレルギーが出|アレルギー反応|怪我をし|けがをし|やけどし|救急車|中毒になり|危険です|火が出|感電し|燃え出|燃えて',
    frustration:
      'いい加減|ふざけ|話にならない|何度も|何回も|何回言|何回聞|何回やっ|何度 同じ|3回目|三回目|三度目|同じこと|同じリンク|同じ回答|さっきも|もう試|すでに試|全然|イライラ|いらいら|うんざり|腹が立|腹立|怒|むかつく|ムカつく|最悪|最低|ひどい|全然使えない|使えねえ|使えないな|役に立たない|ゴミ|クソ|くそ|バカ|馬鹿|アホ|意味不明|意味がわからない|そんなこと聞いて|聞いてない|質問 答え|ちゃんと読|読んでない|読んでます|待たされ|ずっと待|分 待って|時間 待って|何も動かない|まだ直らない|直らない|堪忍袋|我慢|限界|がっかり|失望|呆れ|時間の無駄|無駄|冗談じゃ|冗談でしょ|詐欺みたい|どうなってる|時間返し|ありえない|有り得ない|信じられない|勘弁|やってられない|対応がひど|失礼|腹立たし|キレそう|頭にき|馬鹿にし|時間を返|いい加減に|二度と使',
    content:
      'ありがとう|助かり|助かった|解決しました|できました|直りました|完璧|素晴らしい|さすが|感謝|うまくいき',
  },
}
