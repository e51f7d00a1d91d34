// What stands around the quotes of a summary, in the customer's language.

export type SummaryWords = {
  asked: string
  lastWrote: string
  assistantAnswered: string
  personAnswered: string
  noDocument: string
  nextStep: string
  nothingWritten: string
  askedForPerson: string
}

export function summaryWords(locale: string): SummaryWords {
  return WORDS[locale.toLowerCase().split(/[-_]/)[0] ?? 'en'] ?? EN
}

const EN: SummaryWords = {
  asked: 'Asked: “{quote}”',
  lastWrote: 'Last wrote: “{quote}”',
  assistantAnswered: 'The assistant last answered: “{quote}”',
  personAnswered: '{name} last answered: “{quote}”',
  noDocument: 'No document had an answer.',
  nextStep: 'Answer: “{quote}”',
  nothingWritten: 'The customer has not written anything yet.',
  askedForPerson: 'Asked for a person',
}

const WORDS: Record<string, SummaryWords> = {
  en: EN,
  de: {
    asked: 'Gefragt: „{quote}“',
    lastWrote: 'Zuletzt geschrieben: „{quote}“',
    assistantAnswered: 'Der Assistent antwortete zuletzt: „{quote}“',
    personAnswered: '{name} antwortete zuletzt: „{quote}“',
    noDocument: 'Kein Dokument hatte eine Antwort.',
    nextStep: 'Beantworten: „{quote}“',
    nothingWritten: 'Noch nichts geschrieben.',
    askedForPerson: 'Möchte mit einem Menschen sprechen',
  },
  es: {
    asked: 'Preguntó: «{quote}»',
    lastWrote: 'Lo último que escribió: «{quote}»',
    assistantAnswered: 'El asistente respondió por último: «{quote}»',
    personAnswered: '{name} respondió por último: «{quote}»',
    noDocument: 'Ningún documento tenía respuesta.',
    nextStep: 'Responder: «{quote}»',
    nothingWritten: 'Aún no ha escrito nada.',
    askedForPerson: 'Pidió hablar con una persona',
  },
  fr: {
    asked: 'Question : « {quote} »',
    lastWrote: 'Dernier message : « {quote} »',
    assistantAnswered: 'Dernière réponse de l’assistant : « {quote} »',
    personAnswered: 'Dernière réponse de {name} : « {quote} »',
    noDocument: 'Aucun document n’avait de réponse.',
    nextStep: 'Répondre : « {quote} »',
    nothingWritten: 'Rien n’a encore été écrit.',
    askedForPerson: 'A demandé à parler à une personne',
  },
  pt: {
    asked: 'Perguntou: “{quote}”',
    lastWrote: 'Escreveu por último: “{quote}”',
    assistantAnswered: 'O assistente respondeu por último: “{quote}”',
    personAnswered: '{name} respondeu por último: “{quote}”',
    noDocument: 'Nenhum documento tinha resposta.',
    nextStep: 'Responder: “{quote}”',
    nothingWritten: 'Ainda não escreveu nada.',
    askedForPerson: 'Pediu para falar com uma pessoa',
  },
  it: {
    asked: 'Ha chiesto: «{quote}»',
    lastWrote: 'Ultimo messaggio: «{quote}»',
    assistantAnswered: 'Ultima risposta dell’assistente: «{quote}»',
    personAnswered: 'Ultima risposta di {name}: «{quote}»',
    noDocument: 'Nessun documento aveva una risposta.',
    nextStep: 'Rispondere: «{quote}»',
    nothingWritten: 'Non ha ancora scritto nulla.',
    askedForPerson: 'Ha chiesto di parlare con una persona',
  },
  nl: {
    asked: 'Gevraagd: ‘{quote}’',
    lastWrote: 'Laatst geschreven: ‘{quote}’',
    assistantAnswered: 'De assistent antwoordde laatst: ‘{quote}’',
    personAnswered: '{name} antwoordde laatst: ‘{quote}’',
    noDocument: 'Geen document had een antwoord.',
    nextStep: 'Beantwoorden: ‘{quote}’',
    nothingWritten: 'Nog niets geschreven.',
    askedForPerson: 'Wil een mens spreken',
  },
  pl: {
    asked: 'Pytanie: „{quote}”',
    lastWrote: 'Ostatnia wiadomość: „{quote}”',
    assistantAnswered: 'Ostatnia odpowiedź asystenta: „{quote}”',
    personAnswered: 'Ostatnia odpowiedź ({name}): „{quote}”',
    noDocument: 'Żaden dokument nie zawierał odpowiedzi.',
    nextStep: 'Odpowiedzieć: „{quote}”',
    nothingWritten: 'Nic jeszcze nie napisano.',
    askedForPerson: 'Prośba o rozmowę z człowiekiem',
  },
  tr: {
    asked: 'Sordu: “{quote}”',
    lastWrote: 'Son yazdığı: “{quote}”',
    assistantAnswered: 'Asistanın son yanıtı: “{quote}”',
    personAnswered: '{name} son olarak yanıtladı: “{quote}”',
    noDocument: 'Hiçbir belgede yanıt yoktu.',
    nextStep: 'Yanıtla: “{quote}”',
    nothingWritten: 'Henüz bir şey yazmadı.',
    askedForPerson: 'Bir kişiyle konuşmak istedi',
  },
  ar: {
    asked: 'سأل: «{quote}»',
    lastWrote: 'آخر ما كتبه: «{quote}»',
    assistantAnswered: 'آخر رد من المساعد: «{quote}»',
    personAnswered: 'آخر رد من {name}: «{quote}»',
    noDocument: 'لم يكن في أي مستند جواب.',
    nextStep: 'الرد على: «{quote}»',
    nothingWritten: 'لم يكتب العميل شيئًا بعد.',
    askedForPerson: 'طلب التحدث إلى شخص',
  },
  zh: {
    asked: '客户提问：“{quote}”',
    lastWrote: '最后写道：“{quote}”',
    assistantAnswered: '助手最后回答：“{quote}”',
    personAnswered: '{name} 最后回答：“{quote}”',
    noDocument: '文档中没有答案。',
    nextStep: '回答：“{quote}”',
    nothingWritten: '客户尚未写任何内容。',
    askedForPerson: '请求人工服务',
  },
  ja: {
    asked: '質問：「{quote}」',
    lastWrote: '最後の発言：「{quote}」',
    assistantAnswered: 'アシスタントの最後の回答：「{quote}」',
    personAnswered: '{name} の最後の回答：「{quote}」',
    noDocument: '文書に答えはありませんでした。',
    nextStep: '回答する：「{quote}」',
    nothingWritten: 'お客様はまだ何も書いていません。',
    askedForPerson: '担当者を希望',
  },
}
