// The sentences about files, by the names they have here.
import { wordsOf } from '../parts/more.ts'
import type { Store } from '../store.ts'

export type FileWords = ReturnType<typeof fileWords>

export function fileWords(store: Store) {
  const t = wordsOf(store)
  return {
    newTab: t('newTab'),
    files: t('fileFiles'),
    picture: t('filePicture'),
    sending: t('fileSending'),
    remove: t('fileRemove'),
    retry: t('fileRetry'),
    failed: t('fileFailed'),
    empty: t('fileEmpty'),
    tooLarge: t('fileTooLarge'),
    tooMany: t('fileTooMany'),
    kind: t('fileKind'),
    full: t('fileFull'),
  }
}
