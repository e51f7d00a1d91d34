// The words in which customers ask for a human, folded as `wordsOf` folds them. Data only: `asks-for-human.ts` reads it.

export type Lexicon = {
  /** To get in touch. */
  reach: string
  /** To bring the customer to somebody: asks only with an `us` on the way. */
  bring: string
  us: string
  /** To wish for, to look for, to exist. */
  want: string
  /** Us as people: enough after a wish. */
  human: string
  /** Anybody: enough after `reach`, or after a wish when `help` follows. */
  someone: string
  /** Us as a department: enough after `reach`. */
  team: string
  /** What somebody shall do. */
  help: string
  /** Not a program. */
  real: string
  /** Words that may stand between the others. */
  between: string
  /** Alone, with nothing but small words around them, these are a request already. */
  alone: string
  /** `don't want to`: undo what follows. */
  not: string
  /** Undoes a wish only right before it: `no need`, but `no I want`; `talk like`, but `would like`. */
  no: string
  /** May stand between `not` and what it undoes. */
  wish: string
  /** In front: then it is about somebody else, or about who we are. */
  others: string
  /** Next to `human`, these make it another thing: human resources, travel agent. */
  notBefore: string
  notAfter: string
  /** Written wrong often enough to be worth forgiving. */
  main: string
  /** Whole requests that fit no pattern, separated by `|`. */
  phrases: string
  /** The verb may stand behind: mit einem Menschen sprechen. */
  verbLast?: boolean
}

export const LEXICONS: Lexicon[] = [
  {
    reach: 'talk talking tlak takl speak speaking chat chatting contact reach call',
    bring:
      'transfer connect put forward redirect switch pass hand patch route escalate give take find send',
    us: 'me us to with this it',
    want: 'want need like prefer get wanna gimme require demand request there ask would id',
    human:
      'human humans hunam person agent agents representative representatives rep operator operators advisor adviser employee staff colleague teammate supervisor manager specialist csr',
    someone: 'someone somebody anyone anybody people',
    team: 'support helpdesk service services care reception desk department sales billing team restaurant management boss customer help',
    help: 'help assist call contact look answer solve fix handle',
    real: 'real live living actual actually proper human breathing',
    between:
      'to with a an the some any my your our me us you in at is of over directly now please just already through back on from by else another different customer client support service help assistance desk chat live call phone this it that i can could who member members rather',
    alone: 'human person agent representative operator rep advisor customer',
    not: 'dont not never without avoid doesnt didnt wont neednt',
    no: 'no talk talking speak sound act look feel seem write behave',
    wish: 'i you to want need wanna like really have for any a be being wish feel the with getting even',
    others:
      'customer customers user users visitor visitors client clients they he she people assistant am was were are',
    notBefore:
      'travel estate user booking insurance letting ai per third contact every each another in average other build create add',
    notAfter:
      'resources resource rights error errors readable hair body nature fee fees id ids key string commission header mode api sdk sdks config file role roles seat seats name names framework builder',
    main: 'human person agent speak representative operator someone supervisor',
    phrases:
      'someone call me|somebody call me|anyone call me|escalate this|escalate it|escalate my case|escalate my issue|escalate my ticket|transfer me to|put me through|patch me through',
  },
  {
    reach:
      'sprechen reden spreche rede telefonieren chatten kontaktieren kontakt erreichen erreiche anrufen unterhalten schreiben',
    bring: 'verbinden verbinde weiterleiten leiten durchstellen ubergeben',
    us: 'mich mir uns',
    want: 'will mochte brauche benotige hatte gibt gib geben holen hol wunsche bitte suche lieber verlange',
    human:
      'mensch menschen mitarbeiter mitarbeiterin mitarbeitern berater beraterin sachbearbeiter ansprechpartner ansprechpartnerin agent agenten person kollegen kollegin kundenberater vorgesetzten supportmitarbeiter',
    someone: 'jemand jemanden jemandem irgendjemand wem',
    team: 'kundendienst kundenservice kundenbetreuung support service hotline team zentrale',
    help: 'hilft helfen hilfe sprechen anruft',
    real: 'echt echten echter echte echtem richtig richtigen lebenden lebendigen menschliche menschlichen menschlicher realen',
    between:
      'mit einem einen einer eine ein dem den der die das zu zum zur an am sie mich uns mir bitte jetzt sofort es von vom ihrem ihren ihr euch eurem direkt doch mal nur auch gerne gern als anderen ich',
    alone:
      'mensch menschen mitarbeiter mitarbeiterin kundendienst kundenservice kundenbetreuung berater dienste',
    not: 'nicht kein keinen keine keinem ohne nie',
    no: '',
    wish: 'zu mit will mochte',
    others: 'kunde kunden nutzer bist du',
    notBefore: 'pro dritte andere anderen jede',
    notAfter: 'rechte id',
    main: 'mensch menschen mitarbeiter kundendienst',
    phrases: '',
    verbLast: true,
  },
  {
    reach: 'hablar hablo hable contactar comunicarme comunicarse chatear conversar llamar',
    bring: 'pasar pasame paseme transferir transfiere transfierame conectar conectame comuniqueme',
    us: 'me nos con',
    want: 'quiero quisiera necesito deseo prefiero hay dame deme busco exijo podria',
    human:
      'humano humana humanos persona personas agente agentes operador operadora representante asesor asesora empleado empleada supervisor encargado',
    someone: 'alguien',
    team: 'soporte atencion servicio equipo',
    help: 'ayude ayudar atienda llame',
    real: 'real reales verdadero verdadera vivo',
    between:
      'con a al un una el la los las algun alguna me nos por favor ya ahora mi su de del directamente otro otra cliente clientes tecnico ser verdad',
    alone: 'humano agente persona operador asesor atencion',
    not: 'no sin nunca',
    no: '',
    wish: 'quiero necesito deseo con falta hace hablar',
    others: 'cliente clientes usuario usuarios eres tu',
    notBefore: 'por cada tercera otra otro recursos',
    notAfter: 'humanos viajes inmobiliario fisica juridica',
    main: 'humano persona hablar agente',
    phrases: '',
  },
  {
    reach: 'parler parle discuter contacter joindre appeler echanger',
    bring: 'transferer transferez transfere passer passez passe connecter mettre mettez',
    us: 'moi me nous',
    want: 'veux voudrais souhaite besoin prefere aimerais il y est exige donnez cherche',
    human:
      'humain humaine humains personne agent conseiller conseillere operateur operatrice representant employe collegue responsable',
    someone: 'quelquun',
    team: 'support service equipe assistance',
    help: 'aide aider rappelle',
    real: 'vrai vraie vrais reel reelle vivant humain humaine',
    between:
      'a avec un une le la les l d au aux du de des en moi me nous votre mon s il te vous plait maintenant tout suite directement autre etre client clients clientele t at ya que je peux',
    alone: 'humain agent conseiller operateur personne clientele',
    not: 'pas sans jamais aucun',
    no: '',
    wish: 'besoin de d parler a avec veux',
    others: 'client clients utilisateur etes vous tu',
    notBefore: 'par chaque autre tierce aucune',
    notAfter: 'humaines immobilier voyage',
    main: 'humain personne parler conseiller',
    phrases: '',
  },
  {
    reach: 'parlare parlo contattare chiamare comunicare',
    bring: 'passami passatemi trasferirmi trasferiscimi collegami mettermi',
    us: 'mi con',
    want: 'voglio vorrei desidero bisogno preferisco ce serve dammi',
    human:
      'umano umana umani persona operatore operatrice agente addetto consulente rappresentante responsabile',
    someone: 'qualcuno',
    team: 'servizio assistenza supporto',
    help: 'aiuti aiutare chiami',
    real: 'vera vero reale',
    between:
      'con a al un una il la l lo di del per favore adesso ora mi vostro vostra clienti cliente direttamente altro altra qualche essere in carne',
    alone: 'umano operatore persona assistenza',
    not: 'non senza mai',
    no: '',
    wish: 'voglio ho bisogno di parlare con',
    others: 'cliente clienti utente sei',
    notBefore: 'per ogni altra terza',
    notAfter: 'umane viaggi immobiliare',
    main: 'umano persona operatore parlare',
    phrases: '',
  },
  {
    reach: 'falar falo conversar contatar contactar ligar',
    bring: 'transferir transfira transfere passar passe conectar',
    us: 'me nos com',
    want: 'quero queria gostaria preciso prefiro ha tem desejo chame',
    human:
      'humano humana pessoa pessoas atendente agente operador operadora representante funcionario consultor',
    someone: 'alguem',
    team: 'suporte atendimento equipe equipa servico',
    help: 'ajude ajudar ligue',
    real: 'real verdade verdadeira',
    between:
      'com a ao um uma o os as me nos por favor agora ja do da de algum alguma seu sua diretamente outro outra cliente ser',
    alone: 'humano atendente pessoa operador atendimento',
    not: 'nao sem nunca',
    no: '',
    wish: 'quero preciso de falar com',
    others: 'cliente clientes usuario voce',
    notBefore: 'por cada outra terceira',
    notAfter: 'humanos viagens',
    main: 'humano pessoa atendente',
    phrases: '',
  },
  {
    reach: 'praten spreken praat contact bellen chatten',
    bring: 'doorverbinden doorverbind verbind verbinden doorschakelen',
    us: 'mij me ons met',
    want: 'wil graag nodig heb er geef zoek liever',
    human: 'mens mensen persoon medewerker medewerkers agent collega',
    someone: 'iemand',
    team: 'klantenservice klantendienst helpdesk support',
    help: 'helpt helpen belt',
    real: 'echt echte menselijke levende',
    between:
      'met een de het te aan van me mij ons u je jullie nu even direct alstublieft aub opnemen',
    alone: 'mens medewerker klantenservice',
    not: 'niet geen zonder nooit',
    no: '',
    wish: 'met wil',
    others: 'klant klanten gebruiker bent',
    notBefore: 'per elke andere derde',
    notAfter: 'rechten id',
    main: 'medewerker persoon spreken',
    phrases: '',
    verbLast: true,
  },
]

/** Before and after a request in any language; they say nothing by themselves. */
export const SMALL_WORDS =
  'hi hello hey please pls plz now ok okay thanks thank you thx bitte hallo danke por favor hola gracias sil vous plait bonjour merci svp ciao grazie per favore ola obrigado alstublieft dank i a an the un une le la el ein eine einen der die from with client kunden al del para su'

/** Languages that are written without spaces: what asks, and what takes it back. */
export const HAN = {
  asks: [
    /(?:转|转接|转到|接|找|换|叫|要|想要|需要|联系|请|有没有|是否有|有)[^\s。，,!?！？]{0,6}(?:人工(?!智能)|真人|活人|客服)/u,
    /人工(?:客服|服务|座席|坐席)/u,
    /(?:和|跟|与|同|找)[^。，,!?！？]{0,8}(?:人|人类|客服|经理)(?:交谈|谈谈|谈|说话|说|聊聊|聊天|聊|沟通|对话|讲话|通话)/u,
    /(?:有没有|是否有|想找|需要|想要)[^。!?！？]{0,6}(?:真正的|真实的|真的)?(?:人类|人[,，\s]*我?[想可能])/u,
    /(?:人間|オペレーター?|担当者|担当の方|スタッフ|係の?[人者]|人|有人)(?:の?(?:方|対応|チャット))?(?:と|に|へ|を)(?:直接)?[^。！？]{0,6}(?:話|はな|つな|繋|代わ|替わ|かわ|お願い|相談|連絡|チャット|呼)/u,
    /(?:オペレーター?|有人対応|有人チャット)(?:を|が)?(?:希望|お願い|いい)/u,
  ],
  takesBack: /(?:不需要|不要|不想|不用|你是|您是|あなたは|必要(?:は)?(?:ない|ありません))/u,
}
