// What takes a grave word back: `suicide squad tickets`, `fraud prevention leaflet`, `no complaints so far`.

/**
 * In the notation of `moods.ts`. They bear upon phrases that begin with `~`: an aside in the same sentence takes such a
 * phrase back, and where there are persons it needs one of them, unless it is nearly all that is said.
 */
export type Frames = {
  /** Whoever is struck by something grave speaks of somebody: I, my, you. Empty where verbs say it. */
  persons: string
  /** Works, goods and devices that are called after what is grave; questions of how things go, offers; all is well. */
  asides: string
}

export const FRAMES: Record<string, Frames> = {
  en: {
    persons:
      'i|im|ive|ill|id|me|my|mine|myself|we|our|us|you|your|youre|they|he|she|his|her|someone|somebody',
    asides:
      'the_book|tv_stick|board_games|does_my|bleeding_edge|bias|resolution|if_my|what_if|movie|film|movies|episode|season|streaming|dvd|band|musical|novel|comic|toy|toys|costume|tickets|squad|detector|detectors|extinguisher|drill|statue|puzzle|poster|perfume|flavour|flavor|cocktail|recipe|escape_room|podcast|documentary|expansion|fire_tv|tv_series|rpg|board_game|im_a_lawyer|i_am_a_lawyer|im_an_attorney|im_a_solicitor|how_do|how_does|how_can|how_are|how_long|how_much|how_many|how_often|how_to|what_is|what_are|what_does|whats|where_is|where_are|where_can|where_do|which|when_is|when_does|do_you|does_your|does_the|is_there|are_there|is_it|is_your|do_i_need|can_i|can_you|price|prices|pricing|cost|costs|quote|plan|plans|feature|features|setting|settings|filter|filters|training|course|courses|awareness|prevention|protection|detection|software|api|jobs|job|career|salary|essay|article|manual|template|templates|form|leaflet|brochure|paper|box|size|sizes|department|insurance|cover|coverage|policy|name_is|called|word|meaning|means|copy|sign|signs|invoice_to|no_complaint*|cant_complain|cannot_complain|no_reason_to_complain|nothing_to_complain|great|thanks|thank_you|perfect|excellent|happy|guarantee|if_it|if_i_cancel|got_my|received_my|works|download|checklist|near_me|for_my_class|for_kids|kit|research|thesis|vocabulary',
  },
  de: {
    persons:
      'ich|mich|mir|mein*|wir|uns|unser*|sie|ihr|ihnen|ihre*|euch|euer|eure*|du|dein*|jemand*|er|hier',
    asides:
      'buch|film|filme|staffel|folge|streamen|dvd|lied|song|musical|roman|spielzeug|kostum|squad|melder|loscher|poster|puzzle|parfum|cocktail|rezept|drachen|sauce|ich_bin_anwalt*|ich_bin_rechtsanwalt*|auftragsverarbeitung|wie_kann|wie_konnen|wie_reich*|wie_lange|wie_viel*|wie_funktioniert|wie_geht|wie_hoch|wie_oft|wie_kunden|wo_ist|wo_find*|wo_kann|was_ist|was_kostet|was_bedeutet|welche*|gibt_es|habt_ihr|haben_sie|bieten_sie|ist_das|ist_es|kann_man|darf_man|preis|preise|kosten|kostet|tarif|funktion|einstellung*|filter|schulung|kurs|software|stelle|vorlage|formular|muster|kopie|kopien|rechnungskopie|abteilung|versicherung|schutz|pravention|erkennung|hinweise|impressum|herunterladen|bedingungen|garantie|kanzlei*|heisst|name|bedeutung|nicht_beschweren|keine_beschwerde*|nichts_zu_beschweren|nichts_zu_meckern|lauft|super|danke|toll|zufrieden|ubersetz*|unterschreib*',
  },
  fr: {
    persons:
      'je|j|me|m|moi|mon|ma|mes|nous|notre|nos|on|vous|votre|vos|tu|ton|ta|tes|il|elle|quelqu_un|quelquun|mon_fils',
    asides:
      'livre|film|films|episode|saison|streaming|dvd|chanson|comedie_musicale|roman|bd|jouet|jouets|costume|squad|detecteur|extincteur|pirates|caraibes|bio|toast|toasts|salade|kilo|guacamole|tarte|recette|cocktail|parfum|poster|puzzle|artifice|cheminee|suicide_squad|contrat_rgpd|places_pour|billets_pour|camion_de|comment|combien|ou_est|ou_trouver|ou_mettre|qu_est_ce|quel|quelle|quels|quelles|est_ce_que_vous|est_ce_legal|avez_vous|proposez_vous|peut_on|prix|tarif|tarifs|cout|formule|forfait|fonction|fonctionnalite|parametre*|filtre|formation|cours|logiciel|emploi|modele|formulaire|copie|service_juridique|assurance|protection|prevention|detection|mentions|telecharger|conditions|garantie|cabinet|s_appelle|signifie|definition|aucune_plainte|aucune_reclamation|rien_a_redire|pas_a_me_plaindre|merci|parfait|super|satisfait|je_suis_avocat*|signer|signera|traduire|devis',
  },
  es: {
    persons: '',
    asides:
      'libro|pelicula|peliculas|episodio|temporada|streaming|dvd|cancion|musical|novela|juguete|disfraz|entradas|boletos|escuadron|squad|detector|extintor|poster|receta|coctel|perfume|artificiales|artificio|pista|cancha|ahumado|barbacoa|estufa|chimenea|como_puedo|como_se|como_funciona|como_activ*|como_hago|como_presenta*|como_envian|soy_abogad*|tienen_plan*|camion_de|cuanto|cuanta|cuantos|donde|que_es|cual|cuales|ofrecen|se_puede|es_legal|es_ilegal|precio|precios|coste|costo|plan|planes|funcion|ajustes|filtro|formacion|curso|capacitacion|software|empleo|plantilla|modelo|formulario|ejemplo|copia|seguro|seguros|proteccion|prevencion|deteccion|aviso|contrato|descargar|condiciones|garantia|despacho|despachos|bufete|se_llama|significa|sin_quejas|ninguna_queja|sin_queja|no_tengo_quejas|nada_que_reclamar|gracias|genial|perfecto|excelente|contento|firmar|firmara|traducir|presupuesto|politica',
  },
  it: {
    persons: '',
    asides:
      'libro|fiamme|film|episodio|stagione|streaming|dvd|canzone|musical|romanzo|giocattolo|costume|biglietti|squad|rilevatore|estintore|poster|ricetta|cocktail|profumo|artificio|camino|affumicato|barbecue|stufa|gelato|fumetto|come_posso|come_si|come_funziona|come_attiv*|come_faccio|come_fanno|sono_un_avvocat*|camion_dei|campo_da|quanto|quanta|quanti|dove|cos_e|che_cos|qual|quale|quali|avete|offrite|si_puo|e_legale|e_illegale|prezzo|prezzi|costo|costi|piano|piani|funzione|impostazioni|filtro|formazione|corso|software|lavoro|modello|modulo|esempio|copia|assicurazione|polizza|protezione|prevenzione|rilevamento|rilevazione|note|sede|contratto|scarica|scaricare|condizioni|garanzia|garantiti|studi|studio|si_chiama|significa|nessun_reclamo|nessuna_lamentela|niente_da|grazie|perfetto|ottimo|contento|sono_avvocato|firmare|firmera|tradurre|preventivo|politica|orario|dipendenti|soddisfatti',
  },
  pt: {
    persons: '',
    asides:
      'livro_infantil|o_livro_de|filme|filmes|episodio|temporada|streaming|dvd|musica|musical|romance|brinquedo|fantasia|ingressos|bilhetes|esquadrao|squad|detector|detetor|extintor|poster|receita|coquetel|perfume|artificio|chao|lareira|defumado|churrasqueira|fogao|quadra|desenho|como_posso|como_faco|como_funciona|como_ativ*|como_os_clientes|como_se|sou_advogad*|golpe_de_mestre|caminhao_de|voces_tem_plano|quanto|quanta|quantos|onde|o_que_e|qual|quais|oferecem|pode_se|e_legal|e_ilegal|preco|precos|custo|plano|planos|funcao|configuracoes|filtro|treinamento|formacao|curso|software|emprego|vaga|vagas|modelo|formulario|exemplo|copia|seguro|seguros|protecao|prevencao|deteccao|aviso|contrato|baixar|condicoes|garantia|escritorio|escritorios|chama|significa|nada_a_reclamar|nada_a reclamar|sem_reclamac*|nenhuma_reclamac*|nao_tenho_queixa*|sem_queixa*|obrigad*|otimo|perfeito|excelente|satisfeito|assinar|traduzir|cotacao|politica|funcionarios',
  },
  nl: {
    persons:
      'ik|mij|me|mijn|we|wij|ons|onze|u|uw|jij|je|jullie|jou|jouw|iemand|hij|zij|ze|mezelf|er',
    asides:
      'boek|film|films|aflevering|seizoen|streamen|dvd|liedje|musical|roman|spelletje|speelgoed|kostuum|squad|melder|rookmelder|blusser|poster|puzzel|parfum|recept|cocktail|worst|zalm|wijn|ik_ben_advocaat|kaartjes_voor|is_er_een_verzekering|hoe|wat_is|wat_zijn|wat_kost|waar_is|waar_vind|waar_kan|welke|welk|zijn_er|hebben_jullie|heeft_u|is_het|mag_ik|mag_je|prijs|prijzen|kosten|tarief|functie|instelling*|filter|training|cursus|software|vacature|sjabloon|formulier|voorbeeld|kopie|afdeling|verzekering|bescherming|preventie|detectie|downloaden|voorwaarden|garantie|kantoor|heet|betekent|geen_klacht*|niets_te_klagen|niet_klagen|bedankt|super|prima|top|tevreden|ondertekenen|vertaal|beleid',
  },
  pl: {
    persons: '',
    asides:
      'film|filmy|odcinek|sezon|streaming|dvd|piosenka|musical|powiesc|zabawka|kostium|squad|czujnik|czujka|gasnica|plakat|puzzle|perfumy|przepis|koktajl|kominek|grill|losos|wedzony|bilety_na|legion_samobojcow|jak|ile|gdzie|co_to|co_znaczy|jaki|jaka|jakie|ktory|ktora|czy_jest|czy_sa|czy_macie|czy_mozna|czy_oferujecie|cena|ceny|koszt|plan|plany|funkcja|ustawienia|filtr|szkolenie|kurs|oprogramowanie|praca|etat|wzor|formularz|szablon|przyklad|kopia|kopii|kopie|dzial|ubezpieczenie|ochrona|zapobieganie|wykrywanie|umowa|pobrac|pobierz|warunki|gwarancja|kancelari*|nazywa|bez_skarg|brak_skarg|nie_narzekam|dziekuje|dzieki|super|swietnie|zadowolon*|jestem_prawnikiem|podpisac|podpisze|przetlumacz|polityka',
  },
  tr: {
    persons: '',
    asides:
      'film|filmi|filmler|sezon|dvd|sarki|muzikal|roman|oyuncak|kostum|biletleri|dedektor*|sondurucu|poster|puzzle|parfum|tarif*|kokteyl|somine|izgara|somon|tatbikat*|intihar_timi|film_bileti|nasil|kac|ne_kadar|ne_zaman|nerede|nereden|nedir|ne_demek|hangi|var_mi|yasal_mi|fiyat*|ucret*|plan|plani|ozellik*|ayar*|filtre*|egitim*|kurs*|yazilim*|is_ilani|sablon*|form|formu|ornek|kopya*|kopyasi*|bolumu|sigorta*|koruma*|onleme|tespit*|sozlesme*|indir*|kosul*|garanti*|buro*|adi|anlami|sikayetim_yok|sikayet_yok|tesekkur*|super|harika|memnunum|avukatim_yok|imzala*|cevir|politika*',
  },
  ar: {
    persons: '',
    asides:
      'فيلم|افلام|حلقه|موسم|اغنيه|البوم|روايه|ازياء|تذاكر|فرقه|كاشف|طفايه|ملصق|عطر|وصفه|كوكتيل|مدفاه|شوايه|سلمون|تدريب_اخلاء|فرقه_الانتحار|كيف|كم|اين|ما_هو|ما_هي|ما_معني|هل_يوجد|هل_لديكم|هل_عندكم|هل_يمكن|سعر|اسعار|تكلفه|باقه|خطه|ميزه|اعدادات|فلتر|تدريب|دوره|برنامج|وظيفه|نموذج|استماره|مثال|نسخه|قسم|تامين|حمايه|منع|كشف|تحميل|شروط|ضمان|مكتب|اسمه|لا_شكوي|بدون_شكاوي|شكرا|ممتاز|رائع|انا_محامي|توقيع|ترجم|سياسه',
  },
  ja: {
    persons: '',
    asides:
      '映画|ドラマ|チケット|アニメ|漫画|マンガ|小説|スクワッド|消防車|おもちゃ|ごみ|ゴミ|端末|サイト|花火|火曜|報知器|消火器|感知器|コンロ|スモーク|サーモン|釣り|ハッカー油|ハッカソン|香水|衣装|レシピ|カクテル|図鑑|パズル|占い|避難訓練|訓練|燻製|フィッシングベスト|どこで買え|最高です|保険|補償|料金|価格|値段|いくら|見積|プラン|機能|設定|フィルタ|研修|講座|ソフト|求人|雛形|テンプレ|書式|マニュアル|コピー|部署|対策|防止|検知|検出|保護|契約書|ダウンロード|条件|保証|事務所|法律事務|合法|表示|傍聴|意味|方法|仕方|やり方|何日|ですか|ますか|でしょうか|文句なし|文句はありません|苦情はありません|ありがとう|翻訳|ポリシー|営業時間',
  },
  zh: {
    persons: '',
    asides:
      '电影|电视剧|动漫|漫画|小队|玩具|烟花|火锅|火车|灭火|报警器|探测器|灶|三文鱼|烟熏|鱼竿|竿|帝国|黑客松|香水|服装|食谱|鸡尾酒|拼图|海报|演习|点不着火|打不着火|过敏测试|过敏体质|过敏原|不过敏|抗过敏|烧烤|烧水|饰品|电影票|门票|演出票|投诉箱|意见箱|急救箱|怎么交|怎么提交|怎么设置|怎么用|怎么申请|怎么防|保险|意外险|寿险|盗抢险|车险|防诈骗|防钓鱼|反欺诈|防盗|消防车|法院附近|服务很好|保险|费用|多少钱|价格|怎么交|套餐|专业版|功能|设置|过滤|培训|课程|软件|招聘|模板|表格|范本|手册|复印件|部门|检测|保护|合同|下载|条件|保证|律所|事务所|合法|声明|专业|意思|什么是|如何|哪里|在哪|什么时候|有没有|吗|没什么可抱怨|没有投诉|谢谢|满意|翻译|政策',
  },
}
