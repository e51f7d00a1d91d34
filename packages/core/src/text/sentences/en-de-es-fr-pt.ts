// What Baton itself says to customers, in en, de, es, fr, pt.
export const EN_DE_ES_FR_PT = {
  en: {
    handoff:
      'I have asked a colleague to help. They can see everything we wrote here and will answer in this chat.',
    emailWanted: 'Where can we reach you if you leave before they answer? You may also skip this.',
    emailThanks: 'Thank you. If you leave, we will reach you at {email}.',
    noOtherAnswer: 'I have no other answer to this. A person may know more.',
    noMatch: 'I found nothing about this in our documentation.',
    cannotAnswer: 'I cannot answer this right now. You can ask for a person at any time.',
    greeting: 'Hello! Ask me anything; I answer from our documentation, and can get you a person.',
    thanks: 'You are welcome. Is there anything else?',
    actionDone: 'Done.',
    fromPage: 'This page says: “{quote}”',
    actionDeclined: 'All right, I have not done it.',
    fromHuman: '{name} answered this here: “{quote}”',
    emailWantedOutside: 'Where else can we reach you? Send an e-mail address, or skip this.',
    mayI: 'May I do this for you: {what}?',
    aLot: 'That was a lot at once. I have kept all of it, and read on in a moment.',
    choicePerson: 'Talk to a person',
    choiceSkip: 'Skip',
    choiceAllow: 'Yes, do it',
    choiceDecline: 'No',
    solved: '{name} has marked this as solved. If it is not, just write again.',
    fileUnread:
      'Thank you. I cannot open files, but a person here can. Tell me in words what you need, or ask for a person.',
    fileLost: '“{name}” came with this and could not be brought here. Please ask for it again.',
    splitOff:
      'Part of what you wrote goes on in a conversation of its own. You will find it among your conversations.',
    mergedInto: 'This goes on in another of your conversations. What you write here is read there.',
  },
  de: {
    handoff:
      'Ich habe eine Kollegin oder einen Kollegen um Hilfe gebeten. Sie sehen alles, was hier steht, und antworten in diesem Chat.',
    emailWanted: 'Wo erreichen wir Sie, falls Sie vorher gehen? Sie können das auch überspringen.',
    emailThanks: 'Danke. Falls Sie gehen, erreichen wir Sie unter {email}.',
    noOtherAnswer: 'Eine andere Antwort habe ich dazu nicht. Ein Mensch weiß vielleicht mehr.',
    noMatch: 'Dazu habe ich in unserer Dokumentation nichts gefunden.',
    cannotAnswer:
      'Ich kann das gerade nicht beantworten. Sie können jederzeit einen Menschen verlangen.',
    greeting:
      'Hallo! Fragen Sie mich; ich antworte aus unserer Dokumentation und kann einen Menschen holen.',
    thanks: 'Gern geschehen. Kann ich noch etwas tun?',
    actionDone: 'Erledigt.',
    fromPage: 'Diese Seite meldet: „{quote}“',
    actionDeclined: 'In Ordnung, ich habe es nicht getan.',
    fromHuman: '{name} hat dazu hier geantwortet: „{quote}“',
    emailWantedOutside:
      'Wo erreichen wir Sie außerdem? Schicken Sie eine E-Mail-Adresse, oder überspringen Sie das.',
    mayI: 'Darf ich das für Sie tun: {what}?',
    aLot: 'Das war viel auf einmal. Ich habe alles behalten und lese gleich weiter.',
    choicePerson: 'Mit Mensch sprechen',
    choiceSkip: 'Überspringen',
    choiceAllow: 'Ja, bitte',
    choiceDecline: 'Nein',
    solved:
      '{name} hat das als gelöst markiert. Wenn es das nicht ist, schreiben Sie einfach wieder.',
    fileUnread:
      'Danke. Dateien kann ich nicht öffnen, ein Mensch hier kann es. Sagen Sie mir in Worten, was Sie brauchen, oder verlangen Sie einen Menschen.',
    fileLost:
      '„{name}“ war dabei und konnte nicht hierher gebracht werden. Bitte fragen Sie noch einmal danach.',
    splitOff:
      'Ein Teil dessen, was Sie geschrieben haben, geht in einer eigenen Unterhaltung weiter. Sie finden sie bei Ihren Unterhaltungen.',
    mergedInto:
      'Dies geht in einer anderen Ihrer Unterhaltungen weiter. Was Sie hier schreiben, wird dort gelesen.',
  },
  es: {
    handoff:
      'He pedido ayuda a una persona del equipo. Puede ver todo lo que hemos escrito y responderá en este chat.',
    emailWanted:
      '¿Dónde podemos escribirle si se va antes de que respondan? También puede omitirlo.',
    emailThanks: 'Gracias. Si se va, le escribiremos a {email}.',
    noOtherAnswer: 'No tengo otra respuesta a esto. Quizá una persona sepa más.',
    noMatch: 'No he encontrado nada sobre esto en nuestra documentación.',
    cannotAnswer:
      'Ahora mismo no puedo responder a esto. Puede pedir una persona en cualquier momento.',
    greeting: '¡Hola! Pregúnteme; respondo con nuestra documentación y puedo llamar a una persona.',
    thanks: 'De nada. ¿Puedo ayudarle en algo más?',
    actionDone: 'Hecho.',
    fromPage: 'Esta página dice: «{quote}»',
    actionDeclined: 'De acuerdo, no lo he hecho.',
    fromHuman: '{name} ya respondió a esto aquí: «{quote}»',
    emailWantedOutside: '¿Dónde más podemos escribirle? Envíe un correo electrónico u omítalo.',
    mayI: '¿Puedo hacer esto por usted: {what}?',
    aLot: 'Han sido muchos mensajes a la vez. Los he guardado todos y sigo leyendo en un momento.',
    choicePerson: 'Hablar con persona',
    choiceSkip: 'Omitir',
    choiceAllow: 'Sí, hágalo',
    choiceDecline: 'No',
    solved: '{name} lo ha marcado como resuelto. Si no lo está, escriba de nuevo.',
    fileUnread:
      'Gracias. No puedo abrir archivos, pero una persona de aquí sí. Dígame con palabras qué necesita o pida una persona.',
    fileLost:
      '«{name}» venía con este mensaje y no se pudo traer aquí. Pídalo de nuevo, por favor.',
    splitOff:
      'Una parte de lo que ha escrito continúa en una conversación aparte. La encontrará entre sus conversaciones.',
    mergedInto: 'Esto continúa en otra de sus conversaciones. Lo que escriba aquí se leerá allí.',
  },
  fr: {
    handoff:
      'J’ai demandé de l’aide à une personne de l’équipe. Elle voit tout ce que nous avons écrit et répondra ici.',
    emailWanted: 'Où vous joindre si vous partez avant sa réponse ? Vous pouvez aussi passer.',
    emailThanks: 'Merci. Si vous partez, nous vous écrirons à {email}.',
    noOtherAnswer: 'Je n’ai pas d’autre réponse à cela. Une personne en sait peut-être plus.',
    noMatch: 'Je n’ai rien trouvé à ce sujet dans notre documentation.',
    cannotAnswer:
      'Je ne peux pas répondre à cela pour le moment. Vous pouvez demander une personne à tout instant.',
    greeting:
      'Bonjour ! Posez-moi vos questions ; je réponds d’après notre documentation et peux appeler une personne.',
    thanks: 'Je vous en prie. Puis-je vous aider pour autre chose ?',
    actionDone: 'C’est fait.',
    fromPage: 'Cette page indique : « {quote} »',
    actionDeclined: 'Très bien, je ne l’ai pas fait.',
    fromHuman: '{name} a déjà répondu à cela ici : « {quote} »',
    emailWantedOutside: 'Où vous joindre aussi ? Envoyez une adresse e-mail, ou passez.',
    mayI: 'Puis-je faire ceci pour vous : {what} ?',
    aLot: 'Cela faisait beaucoup à la fois. J’ai tout gardé et je reprends la lecture dans un instant.',
    choicePerson: 'Parler à quelqu’un',
    choiceSkip: 'Passer',
    choiceAllow: 'Oui, allez-y',
    choiceDecline: 'Non',
    solved: '{name} a marqué ceci comme résolu. Si ce n’est pas le cas, écrivez de nouveau.',
    fileUnread:
      'Merci. Je ne peux pas ouvrir de fichiers, mais une personne ici le peut. Dites-moi avec des mots ce qu’il vous faut, ou demandez une personne.',
    fileLost:
      '« {name} » était joint à ce message et n’a pas pu être apporté ici. Veuillez le redemander.',
    splitOff:
      'Une partie de ce que vous avez écrit se poursuit dans une conversation à part. Vous la trouverez parmi vos conversations.',
    mergedInto:
      'La suite se passe dans une autre de vos conversations. Ce que vous écrivez ici y est lu.',
  },
  pt: {
    handoff:
      'Pedi ajuda a uma pessoa da equipa. Ela vê tudo o que escrevemos e vai responder neste chat.',
    emailWanted: 'Onde podemos contactar você se sair antes da resposta? Também pode pular.',
    emailThanks: 'Obrigado. Se sair, escreveremos para {email}.',
    noOtherAnswer: 'Não tenho outra resposta para isto. Talvez uma pessoa saiba mais.',
    noMatch: 'Não encontrei nada sobre isto na nossa documentação.',
    cannotAnswer:
      'Não consigo responder a isto agora. Você pode pedir uma pessoa a qualquer momento.',
    greeting: 'Olá! Pergunte; respondo com a nossa documentação e posso chamar uma pessoa.',
    thanks: 'De nada. Posso ajudar em mais alguma coisa?',
    actionDone: 'Feito.',
    fromPage: 'Esta página diz: “{quote}”',
    actionDeclined: 'Tudo bem, não o fiz.',
    fromHuman: '{name} já respondeu a isto aqui: “{quote}”',
    emailWantedOutside: 'Onde mais podemos contactar você? Envie um e-mail, ou pule.',
    mayI: 'Posso fazer isto por você: {what}?',
    aLot: 'Foi muita coisa de uma vez. Guardei tudo e continuo a ler daqui a pouco.',
    choicePerson: 'Falar com alguém',
    choiceSkip: 'Pular',
    choiceAllow: 'Sim, pode',
    choiceDecline: 'Não',
    solved: '{name} marcou isto como resolvido. Se não estiver, escreva novamente.',
    fileUnread:
      'Obrigado. Não consigo abrir ficheiros, mas uma pessoa daqui consegue. Diga-me por palavras o que precisa ou peça uma pessoa.',
    fileLost:
      '“{name}” veio com isto e não foi possível trazê-lo para aqui. Peça-o novamente, por favor.',
    splitOff:
      'Parte do que você escreveu continua em uma conversa própria. Você a encontra entre as suas conversas.',
    mergedInto: 'Isto continua em outra das suas conversas. O que você escrever aqui será lido lá.',
  },
} as const satisfies Record<string, Record<string, string>>
