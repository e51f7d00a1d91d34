// Follow-ups in Chinese, Japanese, Korean, Arabic and Turkish; how they are written: `words.ts`.
import type { FollowUps } from './words.ts'

export const EASTERN: Record<string, FollowUps> = {
  zh: {
    offers:
      '转接|转人工|转到人工|转给人工|为您转|帮您转|给您转|转交|人工客服|人工坐席|联系专员|客服专员|专员联系|专员给您|同事联系您|同事给您|给您回电|给您打电话|回拨|致电给您|与您联系|安排顾问|升级处理|联系客服人员',
    cannot:
      '我无法|我没法|我不能|我没有权限|没有权限|无权|我们无法|暂时无法|无法为您|无法帮您|不支持修改|不能为您|抱歉无法|没有找到|未找到|查不到|帮不了',
    number: '电话|手机|号码|联系方式',
    yes: '好的|好啊|好吧|好呀|好|可以|可以的|行|行吧|要|需要|要的|是|是的|对|嗯|当然|麻烦了|麻烦你|麻烦您|请转|转吧|那就转|那好|那行|转|请|同意|没问题|拜托',
    ok: 'ok',
    but: '但|不过|不用|不要|不需要|不|先|等等|等一下|稍后|可是|还是|没',
    who: '谁能|谁可以|谁有权|谁来|谁负责|谁才|找谁|哪个部门|哪位|换个人|谁管|谁处理|该找谁|问谁|谁知道|谁给|谁审|归谁',
    someone:
      '能管事|管事的|能做主|做主的|能解决的人|能处理的人|能办的人|有权限的人|有没有人|有人吗|有人能|没有人能|没人能|谁说了算|谁做决定|谁负责|你的上级|往上反映|向上反映|升级处理|换个能|找个能|懂的人|能帮我的人',
    weary:
      '翻来覆去|来来回回|同样的话|一样的话|同一句|同样的回答|一样的回答|重复|复读|答非所问|不是我问的|我问的不是|没回答|没有回答|没解决|没有解决|解决不了|根本没|没用|没帮助|没有帮助|帮不上|听不懂|看不懂|没看我|没听懂|看清楚|绕圈|兜圈|浪费时间|浪费我|第三次|第三遍|第四次|说了几遍|说了多少|多少遍|几遍了|已经说过|说过了|早就说|已经试过|试过了|还是不行|还是没|敷衍|没意思|说不清楚',
    again:
      '我问的是|我是问|我是在问|再问一遍|再问一次|再问你|再说一遍|重复一遍|我的问题是|没回答我|没有回答我|不是我问的|我问的不是|我刚才问|刚才问的|刚问的|到底|我問的是|再問一次|再問一遍|我的問題是|沒回答我',
    'gives-up': '算了|不说了|放弃|没救了|无语|懒得说|没指望|白费',
    machine:
      '跟机器|和机器|跟机器人|和机器人|对着机器|不想跟机器|不要机器|别用机器|机器人说|机器回复|自动回复|闭嘴机器',
    leaves:
      '换一家|换别家|换别的|竞争对手|全部退掉|再也不|不会再买|不会再来|差评|投诉你们|消费者协会|消协|12315|律师|起诉|曝光|注销所有',
  },
  ja: {
    offers:
      'おつなぎ|お繋ぎ|担当者に|担当に|オペレーターに|オペレータに|スタッフに|引き継ぎ|引継ぎ|お引き継ぎ|転送|お電話を差し上げ|お電話いたし|お電話差し上げ|折り返し|ご連絡させ|ご連絡を差し上げ|ご連絡差し上げ|有人|専門の者|係の者|代わり',
    cannot:
      'できません|できかねます|いたしかねます|出来ません|対応できない|致しかねます|わかりかねます|分かりかねます|権限がございません|権限がありません|承れません|承りかねます|変更できない|見つかりません',
    number: '電話番号|お電話|番号|連絡先',
    yes: 'はい|ええ|うん|お願いします|お願い|おねがい|お願いいたします|ぜひ|是非|頼みます|頼む|それで|そうして|そうしてください|つないで|繋いで|いいです|構いません|かまいません|もちろん|では|じゃあお願い|それじゃ|よろしく',
    ok: 'ok|オーケー',
    but: 'いえ|いいえ|大丈夫|結構|けど|けれど|でも|ですが|しかし|その前|先に|不要|いりません|いらない|後で|あとで',
    who: '誰なら|誰が|どなたなら|どなたが|どなたに|誰に|どこに言えば|どちらなら|どの部署|どこなら|誰に聞け|誰に相談|どこに相談|どこに聞け|誰が決め|どこに連絡|誰に頼め',
    someone:
      'できる人|できる方|出来る人|出来る方|わかる人|わかる方|分かる人|分かる方|対応できる人|対応できる方|権限のある|権限を持|責任者|上の人|上の方|上司の方|決められる人|誰が決め|誰か居|誰かい|誰かいま|誰もいない|誰もいな|人はいない|話のわかる|話の分かる|詳しい人|詳しい方|エスカレ|どこに苦情|誰に苦情',
    weary:
      '同じこと|同じ事|同じ返事|同じ回答|同じ答え|同じ説明|繰り返|くり返|聞いていること|聞いてること|聞いたこと|質問に答え|答えになっていな|答えになってな|回答になって|そうじゃなく|そういうことじゃ|そうではなく|話が通じ|話にならな|通じない|伝わらな|伝わってな|理解してい|理解してな|読んでい|読んでな|読みましたか|役に立|役立た|解決してい|解決しな|解決になら|堂々巡り|時間の無駄|無駄|三回目|3回目|四回目|何度も|何回|何度言|もう言い|もう試し|試しました|やりました|まだ直|まだ届|まだでき|うんざり|いい加減|意味がな|意味な|さっきから|らちが|埒が',
    again:
      'もう一度聞き|もう一度お聞き|もう一度質問|もう一回聞|再度お聞き|再度質問|聞いているのは|聞いてるのは|聞きたいのは|質問しているのは|質問に答え|答えになっていな|答えになってな|と聞いている|と聞いてる',
    'gives-up':
      'もういい|もう結構|諦め|あきらめ|お手上げ|だめだこり|ダメだこり|話になりません|もういいです',
    machine:
      '機械相手|機械に話|機械と話|機械では|ロボット相手|ロボットと|ロボットに|ボット相手|ボットと|ボットに|ai相手|aiと話|自動応答|自動返信|コンピューター相手',
    leaves:
      '他社に|他社へ|乗り換え|全部解約|すべて解約|二度と|もう買いま|もう使いま|低評価|口コミに|レビューに書|消費者センター|消費生活センター|弁護士|訴え|sns',
  },
  ko: {
    offers:
      '상담원|상담사|연결해|연결해드릴|연결해드릴|담당자|전화드릴|전화드릴|연락드릴|연락드릴|직원에게|전달해|이관',
    cannot:
      '할수없|할수없|수없습니다|수없습니다|불가능|불가합니다|권한이없|권한이없|어렵습니다|도와드릴수없|찾을수없|찾지못',
    number: '전화번호|번호|연락처|휴대폰',
    yes: '네|예|응|좋아요|좋습니다|그래요|그렇게|부탁|부탁해요|부탁드려요|부탁드립니다|해주세요|그럼요|물론|연결해',
    ok: 'ok|오케이',
    but: '하지만|그런데|근데|아니|아뇨|괜찮|됐어|먼저|나중|필요없',
    who: '누가|누구|누구한테|누구에게|어느부서|어느|누가해|누가처리|어디에물|누구에게물|어디로',
    someone:
      '할수있는사람|할수있는분|가능한분|아는사람|아는분|권한있는|책임자|윗사람|상급자|누가결정|누가책임|아무도없|누구없|누구있|거기누구|높은분|상사',
    weary:
      '똑같은|같은말|같은답|같은대답|반복|되풀이|그게아니|물어본게|질문에답|도움이안|도움안|도움이되지|소용없|이해를못|이해못|못알아|읽어보|읽기나|제자리|시간낭비|세번째|몇번째|몇번을|몇번이나|이미말|이미했|벌써|아직도안|답답|쓸모없|짜증',
    again:
      '다시묻|다시물|다시질문|다시여쭤|물어본건|물어본것은|여쭤본건|여쭤본것은|제질문은|질문에답',
    'gives-up': '포기|그만둘|됐어요|됐습니다|관두|그만하',
    machine:
      '기계랑|기계와|기계하고|로봇이랑|로봇과|봇이랑|봇과|챗봇이랑|챗봇말고|로봇말고|자동응답',
    leaves:
      '다른회사|다른데로|경쟁사|해지할|전부해지|다시는안|두번다시|후기남|리뷰남|별점|소비자원|소비자보호원|변호사|고소|신고할',
  },
  ar: {
    offers:
      'احولك|اوصلك|تحويلك|توصيلك|ساحولك|ساوصلك|نحولك|نوصلك|يتصل_بك|يتصل بك|الاتصال_بك|الاتصال بك|يتواصل_معك|يتواصل معك|التواصل_معك|نتصل_بك|اتصل_بك|احيل|احاله|تصعيد|التحدث مع_احد|التحدث موظف|تتحدث مع|موظفينا|زملائنا يتصل|مندوبنا',
    cannot:
      'لا_استطيع|لا_يمكنني|لا_نستطيع|لا_يمكننا|ليس_لدي|ليست_لدي|ليس_بامكاني|ليس_من_صلاحي*|غير_مخول|لا_املك|للاسف لا|للاسف لم|غير_ممكن|لا_يمكن|لم_اجد|لم_اتمكن|ما_اقدر',
    number: 'رقم|رقمك|هاتف|هاتفك|جوال|جوالك|موبايل',
    yes: 'نعم|ايوه|ايوا|اي|اجل|اكيد|طبعا|تمام_حول*|تفضل|ياريت|يا_ريت|لو_سمحت|من_فضلك|حولني|وصلني|موافق|بالتاكيد|اوكي_حول*|ارجو_ذلك|افعل|اود_ذلك|نعم_رجاء',
    ok: 'اوكي|اوك|تمام|طيب|حسنا|ماشي|زين',
    but: 'لكن|بس|لا|مو|مش|قبل|اولا|انتظر|لاحقا|بعدين|ليس|ما',
    who: 'مين يقدر|من يقدر|ومن يقدر|من يستطيع|ومن يستطيع|من يمكنه|ومن يمكنه|مين يستطيع|من المسوول|ومن المسوول|مين المسوول|من عنده|مين عنده|من يملك|مع_من|مع_مين|لمن|الي_من|اي_قسم|فمن يستطيع|فمن يقدر|فمن يمكنه|من ينظر|من يقرر|من يحل|مين يحل|مين يغير|مين يعدل|من يعدل|من يغير|مين يشوف',
    someone:
      'احد_يقدر|احد_يستطيع|حد_يقدر|واحد_يقدر|شخص_يستطيع|شخص_يقدر|شخص_يمكنه|احد_يفهم|حد_يفهم|شخص_يفهم|احد_عنده_صلاحي*|من_صاحب_القرار|من_يقرر|مين_يقرر|من_المسوول|مين_المسوول|من_مديرك|مين_مديرك|مديركم|المسوول_عنك|المسوول_عنكم|هل_يوجد_احد|في_احد|فيه_احد|فيه_حد|ما_في_احد|ما_فيه_احد|مافي_احد|اعلي_منك|جهه_اعلي|تصعيد|صعدوا|صعد|ارفع_شكوي|لمن_اشتكي',
    weary:
      'نفس_الرد|نفس_الكلام|نفس_الاجابه|نفس_الجواب|نفس_الشي|نفس_الرساله|تكرر|تكرار|تكررون|ما_سالت_عن|ليس_هذا_سوالي|مو_هذا_سوالي|مش_ده_سوالي|لم_تجب|ما_جاوبت|لا_يفيد|ما_يفيد|لا_فائده|ولا_فائده|بدون_فائده|بلا_فائده|ما_تفهم|ما_فهمت|لا_تفهم|مو_فاهم|مش_فاهم|اقرا|ما_تقرا|لا_يساعد|ما_يساعد|ما_ساعدني|لم_يساعد|مضيعه|تضييع|ضيعت_وقتي|وقتي|ثالث_مره|للمره_الثالثه|رابع_مره|كم_مره|قلت_لك|قلتلك|سبق_وقلت|جربت_هذا|جربته|لسه|لا_زال|مازال|كل_مره',
    again:
      'اسال_مره|اسالك_مره|اكرر|اعيد_السوال|اعيد_سوالي|سالت_عن|سالتك_عن|سوالي_هو|سوالي_كان|لم_تجب_علي|ما_جاوبت_علي|ما_جاوبتني',
    'gives-up': 'استسلم|استسلمت|يئست|ما_في_امل|مافي_فايده|ما_في_فايده|لا_جدوي',
    machine:
      'مع_اله|مع_روبوت|مع_بوت|مع_الروبوت|مع_الاله|مع_البوت|اكلم روبوت|اكلم اله|اتكلم اله|اتكلم روبوت|اتحدث روبوت|اتحدث اله|رد_الي|ردود_اليه|رد_تلقائي|ردود_تلقائيه',
    leaves:
      'المنافس|منافس*|شركه_ثانيه|شركه_اخري|بلغي_كل|الغي_كل|تخسرون_عميل|خسرتم_عميل|خسرتوا_عميل|ما_اتعامل_معكم|لن_اتعامل|تقييم_سيء|حمايه_المستهلك|محامي|محامي*|اشتكي_عليكم|القضاء',
  },
  tr: {
    offers:
      'sizi bagla*|seni bagla*|size bagla*|temsilciye|temsilcimize|temsilcimiz|yetkiliye|yetkilimiz|uzmanimiz|uzmana|danismanimiz|danismana|gorevlimiz|aktarmami|aktarayim|aktarabilirim|yonlendirmemi|yonlendireyim|yonlendirebilirim|sizi aras*|sizi ara*|seni aras*|size_ulas*|geri_ara*|sizinle_iletisime|iletisime_gec*|gorusmek_ister|ekibimize ilet*',
    cannot:
      'yapamiyorum|yapamam|yapamiyoruz|degistiremiyorum|degistiremem|yetkim_yok|yetkim yok|yetkimiz_yok|mumkun_degil|maalesef|ne_yazik_ki|erisimim_yok|yardimci_olamiyorum|bulamadim|bulunamadi|edemiyorum|edemem|veremiyorum|veremem',
    number: 'telefon*|numara*|numarani*|cep',
    yes: 'evet|olur|tabii|tabi|tabiki|elbette|lutfen|isterim|isterdim|tamam_bagla*|tamam_lutfen|tamam_olur|iyi_olur|cok_iyi_olur|memnun_olurum|baglayin|bagla|baglar_misiniz|aktarin|aktarir_misiniz|arasin|arasinlar|aynen|peki_bagla*|hay_hay|sevinirim|kesinlikle',
    ok: 'tamam|ok|okey|peki|iyi',
    but: 'ama|fakat|hayir|gerek_yok|degil|once|bekle|bekleyin|sonra|yok|istemiyorum|istemem|daha',
    who: 'kim yapabilir|kim degistirebilir|kim_yapar|kim_bakar|kim_ilgileniyor|kim_ilgilenir|kimin_yetkisi|kimin yetkisi|kimde yetki|kime|kiminle|kim_peki|peki_kim|o_zaman_kim|hangi_birim|hangi_departman|kim duzeltebilir|kim halledebilir|kim_cozer|kim_yapacak|kim_verebilir|kim peki|kim bakiyor|kim halleder|kim yardim|kim soyleyebilir|kim onaylar|kim degistirir|kim inceler',
    someone:
      'yapabilecek_biri|yapabilecek_birine|cozebilecek_biri|cozebilecek_birine|yardim_edebilecek_biri|yetkili_biri|yetkili_birine|yetkili_birisi|yetkisi_olan|yetkiliniz|anlayan_biri|anlayan_birine|anlayan birisi|bilen_biri|bilen_birine|biri_yok_mu|birisi_yok_mu|kimse_yok_mu|kimse_var_mi|biri_var_mi|kim_karar|karar_veren|kim_sorumlu|sorumlu_kim|sorumlusu_kim|mudurunuz|amiriniz|amirin|ustunuz|ust_birim|ust_makam|bir_ust|ust_merci|kime_sikayet|sorumluya',
    weary:
      'ayni_seyi|ayni_sey|ayni_cevap|ayni_cevabi|ayni_yanit|ayni_cumle|tekrarliyor*|tekrar_ediyor*|tekrar_tekrar|surekli_ayni|hep_ayni|onu_sormadim|bunu_sormadim|sordugum_bu_degil|sorum_bu_degil|soruma_cevap|cevap_vermiyor*|ise_yaramiyor|ise_yaramadi|ise_yaramaz|faydasi_yok|yardimci_olmuyor*|yardimi_olmadi|yardim_etmiyor*|beni_anlamiyor*|anlamiyorsun*|anlamadin*|okumuyor*|okudunuz_mu|okudun_mu|dinlemiyor*|vakit_kaybi|zaman_kaybi|vaktimi|zamanimi|ucuncu_kez|ucuncu_defa|dorduncu_kez|kac_kere|kac_kez|kac_defa|zaten_soyledim|zaten_denedim|zaten_yaptim|soyledim_ya|hala_olmuyor|hala_calismiyor|hala_yok|bosuna|biktim|yeter_artik|bir_yere_varamiyoruz|cozum_degil|cozmuyor',
    again:
      'tekrar_soruyorum|yine_soruyorum|bir_daha_soruyorum|yeniden_soruyorum|tekrar_ediyorum|tekrarliyorum|sorum_suydu|sordugum|sormustum|onu_soruyorum|bunu_soruyorum|soruma_cevap|soruma_yanit|onu_sormadim|bunu_sormadim',
    'gives-up':
      'pes_ediyorum|vazgectim|vazgeciyorum|bosver|bosverin|unutun|unut_gitsin|umutsuz|umut_yok|olmayacak|ugrasamam|ugrasamayacagim',
    machine:
      'makineyle|bir_makineyle|robotla|bir_robotla|botla|bir_botla|makine_ile|robot_ile|bot_ile|bilgisayarla|otomatik_cevap*|otomatik_yanit*|robot_istemiyorum|bot_istemiyorum|yapay_zekayla|yapay_zeka_ile',
    leaves:
      'rakip*|baska_firmaya|baska_sirkete|baska_bankaya|operator_degistir*|hepsini_iptal|musteri_kaybed*|musteri_kaybettiniz|bir_daha_asla|bir_daha_almam|bir_daha_alisveris|kotu_yorum|olumsuz_yorum|sikayetvar|avukatim*|avukat|tuketici_hakem|hakem_heyeti|mahkeme*|sosyal_medya*',
  },
}
