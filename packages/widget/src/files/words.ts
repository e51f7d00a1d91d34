// The sentences about files, beside them.

export type FileWords = Record<
  | 'attach'
  | 'files'
  | 'picture'
  | 'sending'
  | 'remove'
  | 'retry'
  | 'failed'
  | 'empty'
  | 'tooLarge'
  | 'tooMany'
  | 'kind'
  | 'full',
  string
>

const WORDS: Record<string, FileWords> = {
  en: {
    attach: 'Attach a file',
    files: 'Files to send',
    picture: 'Picture:',
    sending: 'Sending',
    remove: 'Remove',
    retry: 'Retry',
    failed: 'It did not get through.',
    empty: 'This file is empty.',
    tooLarge: 'Larger than 10 MB.',
    tooMany: 'At most 5 files at once.',
    kind: 'This kind of file cannot be sent.',
    full: 'There is no room for more files.',
  },
  de: {
    attach: 'Datei anhängen',
    files: 'Dateien zum Senden',
    picture: 'Bild:',
    sending: 'Wird gesendet:',
    remove: 'Entfernen:',
    retry: 'Noch einmal',
    failed: 'Das kam nicht an.',
    empty: 'Diese Datei ist leer.',
    tooLarge: 'Größer als 10 MB.',
    tooMany: 'Höchstens 5 Dateien auf einmal.',
    kind: 'Solche Dateien können nicht gesendet werden.',
    full: 'Für weitere Dateien ist kein Platz.',
  },
  es: {
    attach: 'Adjuntar un archivo',
    files: 'Archivos por enviar',
    picture: 'Imagen:',
    sending: 'Enviando',
    remove: 'Quitar',
    retry: 'Reintentar',
    failed: 'No ha llegado.',
    empty: 'Este archivo está vacío.',
    tooLarge: 'Supera los 10 MB.',
    tooMany: 'Como máximo 5 archivos a la vez.',
    kind: 'Este tipo de archivo no se puede enviar.',
    full: 'No hay espacio para más archivos.',
  },
  fr: {
    attach: 'Joindre un fichier',
    files: 'Fichiers à envoyer',
    picture: 'Image :',
    sending: 'Envoi de',
    remove: 'Retirer',
    retry: 'Réessayer',
    failed: 'L’envoi n’a pas abouti.',
    empty: 'Ce fichier est vide.',
    tooLarge: 'Plus de 10 Mo.',
    tooMany: '5 fichiers au plus à la fois.',
    kind: 'Ce type de fichier ne peut pas être envoyé.',
    full: 'Il n’y a plus de place pour d’autres fichiers.',
  },
  pt: {
    attach: 'Anexar um ficheiro',
    files: 'Ficheiros a enviar',
    picture: 'Imagem:',
    sending: 'A enviar',
    remove: 'Remover',
    retry: 'Tentar de novo',
    failed: 'Não chegou.',
    empty: 'Este ficheiro está vazio.',
    tooLarge: 'Maior do que 10 MB.',
    tooMany: 'No máximo 5 ficheiros de cada vez.',
    kind: 'Este tipo de ficheiro não pode ser enviado.',
    full: 'Não há espaço para mais ficheiros.',
  },
  ar: {
    attach: 'إرفاق ملف',
    files: 'ملفات للإرسال',
    picture: 'صورة:',
    sending: 'جارٍ إرسال',
    remove: 'إزالة',
    retry: 'إعادة المحاولة',
    failed: 'لم يصل.',
    empty: 'هذا الملف فارغ.',
    tooLarge: 'أكبر من 10 ميغابايت.',
    tooMany: '5 ملفات على الأكثر في المرة الواحدة.',
    kind: 'لا يمكن إرسال هذا النوع من الملفات.',
    full: 'لا توجد مساحة لمزيد من الملفات.',
  },
}

export function fileWords(locale: string): FileWords {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en'
  return (WORDS[language] ?? WORDS.en) as FileWords
}
