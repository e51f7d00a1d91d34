// The sentences of the question for an address, beside it: chats that never ask do not load them.

export type EmailWords = Record<
  'email' | 'save' | 'saving' | 'skip' | 'emailInvalid' | 'emailFailed',
  string
>

const WORDS: Record<string, EmailWords> = {
  en: {
    email: 'Your e-mail address',
    save: 'Save',
    saving: 'Saving…',
    skip: 'Skip',
    emailInvalid: 'Please write an address such as name@example.com.',
    emailFailed: 'It could not be saved. Please try again.',
  },
  de: {
    email: 'Ihre E-Mail-Adresse',
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    skip: 'Überspringen',
    emailInvalid: 'Bitte eine Adresse wie name@example.com angeben.',
    emailFailed: 'Das konnte nicht gespeichert werden. Bitte noch einmal versuchen.',
  },
  es: {
    email: 'Su dirección de correo',
    save: 'Guardar',
    saving: 'Guardando…',
    skip: 'Omitir',
    emailInvalid: 'Escriba una dirección como nombre@example.com.',
    emailFailed: 'No se ha podido guardar. Inténtelo de nuevo.',
  },
  fr: {
    email: 'Votre adresse e-mail',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    skip: 'Passer',
    emailInvalid: 'Indiquez une adresse comme nom@example.com.',
    emailFailed: 'L’enregistrement a échoué. Réessayez.',
  },
  pt: {
    email: 'O seu endereço de e-mail',
    save: 'Guardar',
    saving: 'A guardar…',
    skip: 'Pular',
    emailInvalid: 'Escreva um endereço como nome@example.com.',
    emailFailed: 'Não foi possível guardar. Tente de novo.',
  },
  ar: {
    email: 'عنوان بريدك الإلكتروني',
    save: 'حفظ',
    saving: 'جارٍ الحفظ…',
    skip: 'تخطٍّ',
    emailInvalid: 'اكتب عنواناً مثل name@example.com.',
    emailFailed: 'تعذّر الحفظ. حاول مرة أخرى.',
  },
}

export function emailWords(locale: string): EmailWords {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en'
  return (WORDS[language] ?? WORDS.en) as EmailWords
}
