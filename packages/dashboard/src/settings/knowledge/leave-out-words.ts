// Which pages a line means, in words, while it is being written: those that are left out, or the only ones that are kept.

import { t } from '../../words/translate.ts'
import type { FieldErrors } from '../field-errors.ts'

/** Of a website: what is left out, and what is kept alone. */
export type Pages = { leaveOut: string[]; only: string[] }

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** `*` stands for any letters; only lines that begin with / or * are understood. */
export function pagesMeant(line: string): string {
  if (!/^[/*]\S*$/.test(line))
    return t('{line} is not understood: a line begins with / or * and holds no space', { line })
  const [before = '', between = '', after = '', ...more] = line.split('*')
  const stars = line.split('*').length - 1
  if (stars === 0) return t('Only the page {path}', { path: line })
  if (stars === 1 && between === '' && before !== '')
    return t('Every page whose path begins with {path}', { path: before })
  if (stars === 1 && before === '' && between !== '')
    return t('Every page whose path ends in {path}', { path: between })
  if (stars === 2 && before === '' && between !== '' && after === '' && more.length === 0)
    return t('Every page with {path} in its path', { path: between })
  return t('Every page whose path is {path}, with any letters for *', { path: line })
}

/** What is wrong, with the line it is about: there may be fifty. */
export function wrongLine(
  list: 'leaveOut' | 'only',
  errors: FieldErrors,
  lines: readonly string[],
): string | undefined {
  const error = errors.all.find(({ field }) => field === list || field.startsWith(`${list}.`))
  const line = lines[Number(error?.field.split('.')[1])]
  if (!error || line === undefined || error.message.startsWith(line)) return error?.message
  return `${line}: ${error.message}`
}
