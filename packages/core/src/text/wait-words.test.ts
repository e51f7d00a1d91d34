import { type Expectation, WIDGET_LANGUAGES } from '@baton/contract'
import { expect, test } from 'vitest'
import { promiseIn } from '../no-lie/promises.ts'
import { sentencesOf } from '../no-lie/sentences.ts'
import { truthGate } from '../no-lie/truth-gate.ts'
import { escalated, given, started } from '../testing/conversations.ts'
import { say } from './sentences.ts'
import { waitInWords } from './wait-words.ts'

const { conversation: calm } = given(started)
const { conversation: waiting } = given(started, escalated)
/** Days and hours of every shape: clocks of twelve hours, names with a stop in them. */
const MOMENTS = ['2026-01-12T09:00:00Z', '2026-05-05T22:30:00Z', '2026-08-29T12:00:00Z']
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC']

const expectations: Expectation[] = [
  { kind: 'range', fromMinutes: 5, toMinutes: 5 },
  { kind: 'range', fromMinutes: 2, toMinutes: 60 },
  { kind: 'range', fromMinutes: 90, toMinutes: 180 },
  ...MOMENTS.flatMap((at): Expectation[] => [
    { kind: 'opens', at },
    { kind: 'by', at },
  ]),
]

function toldIn(language: string): string[] {
  return expectations.flatMap((expects) =>
    ZONES.map((timeZone) => waitInWords(language, expects, timeZone)),
  )
}

test.each(WIDGET_LANGUAGES)('in %s the wait is told in the customer’s own language', (language) => {
  const isEnglish = language === 'en'
  expect(say(language, 'handoff') === say('en', 'handoff')).toBe(isEnglish)
  const english = toldIn('en')
  for (const [nth, told] of toldIn(language).entries()) {
    expect(told === english[nth]).toBe(isEnglish)
    expect(told).not.toMatch(/[{}]|undefined|Invalid/)
  }
})

test.each(WIDGET_LANGUAGES)(
  'in %s the assistant may repeat what was told, to the word',
  (language) => {
    for (const expectsTold of toldIn(language)) {
      const escalation = waiting.escalation && { ...waiting.escalation, expectsTold }
      const gate = truthGate({ holder: { kind: 'queue', helping: true }, escalation })
      expect(gate.whole(expectsTold)).toEqual({ text: expectsTold, withheld: [] })
    }
  },
)

test.each(WIDGET_LANGUAGES)('in %s no such time passes as an invention of its own', (language) => {
  const open = { holder: waiting.holder, escalation: waiting.escalation }
  for (const told of toldIn(language)) {
    expect(promiseIn(sentencesOf(told, true).at(-1) ?? ''), told).not.toBeNull()
    for (const conversation of [calm, open])
      expect(truthGate(conversation).whole(told).withheld, told).toHaveLength(1)
  }
})

test('a language that is not spoken is told in English', () => {
  const within = { kind: 'range', fromMinutes: 5, toMinutes: 5 } as const
  for (const locale of ['xx', '', 'constructor', 'toString'])
    expect(waitInWords(locale, within, 'UTC')).toBe('Usually somebody answers within 5 minutes.')
})
