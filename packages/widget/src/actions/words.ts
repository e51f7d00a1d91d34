// The sentences of the permission card, beside it: chats without actions do not load them.

export type PermissionWords = Record<'asks' | 'allow' | 'decline' | 'sending' | 'failed', string>

const WORDS: Record<string, PermissionWords> = {
  en: {
    asks: 'The assistant asks for your permission:',
    allow: 'Allow',
    decline: 'Don’t allow',
    sending: 'One moment…',
    failed: 'That did not get through. Please try again.',
  },
  de: {
    asks: 'Der Assistent bittet um Ihre Erlaubnis:',
    allow: 'Erlauben',
    decline: 'Nicht erlauben',
    sending: 'Einen Moment …',
    failed: 'Das kam nicht an. Bitte noch einmal versuchen.',
  },
  es: {
    asks: 'El asistente le pide permiso:',
    allow: 'Permitir',
    decline: 'No permitir',
    sending: 'Un momento…',
    failed: 'No se ha podido enviar. Inténtelo de nuevo.',
  },
  fr: {
    asks: 'L’assistant demande votre autorisation :',
    allow: 'Autoriser',
    decline: 'Ne pas autoriser',
    sending: 'Un instant…',
    failed: 'Cela n’a pas pu être envoyé. Veuillez réessayer.',
  },
  pt: {
    asks: 'O assistente pede a sua permissão:',
    allow: 'Permitir',
    decline: 'Não permitir',
    sending: 'Um momento…',
    failed: 'Não foi possível enviar. Tente de novo.',
  },
  ar: {
    asks: 'يطلب المساعد إذنك:',
    allow: 'السماح',
    decline: 'عدم السماح',
    sending: 'لحظة…',
    failed: 'لم يصل ذلك. يُرجى المحاولة مرة أخرى.',
  },
}

export function permissionWords(locale: string): PermissionWords {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en'
  return (WORDS[language] ?? WORDS.en) as PermissionWords
}
