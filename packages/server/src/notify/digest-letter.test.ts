import { expect, test } from 'vitest'
import { digestLetter } from './digest-letter.ts'
import { digestWords } from './digest-words.ts'

test.each(['en', 'de', 'es', 'fr', 'pt', 'ja'])(
  'in %s every sentence of it is said',
  (language) => {
    const { words } = digestWords(language)
    const missed = Object.keys(words).map((what) => ({
      ...{ conversationId: 'cnv_1', subject: '$& {n}', customer: '', what: what as 'escalated' },
    }))
    const around = { link: () => '/desk', choice: '/desk/notifications' }
    const { subject, text } = digestLetter([...missed, ...missed], words, around)
    expect(digestWords(language).language).toBe(language)
    expect(subject).toContain(String(2 * missed.length))
    expect(text).toContain('/desk/notifications')
    expect(`${subject}${text.replaceAll('$& {n}', '')}`).not.toMatch(/undefined|\{(?!n|choice)/)
  },
)
