import { expect, test } from 'vitest'
import { promisesIn } from './promises-in.ts'

/** A Wednesday, ten in the morning in Berlin. */
const at = '2026-01-07T09:00:00.000Z'
const berlin = { at, timeZone: 'Europe/Berlin' }
const dueOf = (text: string) => promisesIn(text, berlin)[0]?.dueAt ?? null
/** By the clock in Berlin. */
const wall = (day: string, time: string) => new Date(`2026-${day}T${time}:00+01:00`).toISOString()
const evening = (day: string) => wall(day, '18:00')

test.each([
  ["I'll call you back in two hours.", wall('01-07', '12:00')],
  ['We will refund it within 2 to 3 business days.', evening('01-12')],
  ['You will have the replacement by Friday.', evening('01-09')],
  ["I'll get back to you tomorrow at 3 pm.", wall('01-08', '15:00')],
  ['It will be fixed by the end of the day.', evening('01-07')],
  ['Give me 20 minutes.', wall('01-07', '10:20')],
  ['We will let you know next week.', evening('01-16')],
  ['Ich melde mich bis morgen bei Ihnen.', evening('01-08')],
  ['Wir überweisen den Betrag innerhalb von drei Werktagen.', evening('01-12')],
  ['Ich rufe Sie heute um 15 Uhr an.', wall('01-07', '15:00')],
  ['Le llamaré en dos horas.', wall('01-07', '12:00')],
  ['Recibirá el reembolso antes del viernes.', evening('01-09')],
  ['Je vous rappelle demain.', evening('01-08')],
  ['Vous recevrez le remboursement sous 5 jours ouvrés.', evening('01-14')],
  ['Vou responder até amanhã.', evening('01-08')],
  ['O reembolso chegará em 3 dias úteis.', evening('01-12')],
  ['La richiamo entro due ore.', wall('01-07', '12:00')],
  ['Riceverà il rimborso entro venerdì.', evening('01-09')],
  ['Ik bel u morgen terug.', evening('01-08')],
  ['U ontvangt het geld binnen 2 werkdagen.', evening('01-09')],
  ['Odpiszę jutro.', evening('01-08')],
  ['Zwrócimy pieniądze w ciągu 3 dni roboczych.', evening('01-12')],
  ['Yarın sizi arayacağım.', evening('01-08')],
  ['İki saat içinde döneceğiz.', wall('01-07', '12:00')],
  ['سأتصل بك غدًا.', evening('01-08')],
  ['سنرد عليك خلال 3 ساعات.', wall('01-07', '13:00')],
  ['我们会在两小时内回复您。', wall('01-07', '12:00')],
  ['退款将在周五之前到账。', evening('01-09')],
  ['2時間以内にご連絡いたします。', wall('01-07', '12:00')],
  ['金曜日までに発送します。', evening('01-09')],
])('“%s” is a promise', (text, due) => {
  expect(dueOf(text)).toBe(due)
})

test.each([
  'I will look into it.',
  'Can you send it by Friday?',
  'Please reply within 2 days.',
  'If you order today, it will arrive tomorrow.',
  'We will not be able to answer before Monday.',
  'You waited two hours.',
  '> We will answer tomorrow.',
  'Bitte senden Sie das Gerät bis Freitag zurück.',
  'Wir werden das bis Freitag nicht schaffen.',
  'Pouvez-vous me rappeler demain ?',
  '请您在两天内回复。',
  '金曜日までにご返信ください。',
  '',
])('“%s” is none', (text) => {
  expect(promisesIn(text, berlin)).toEqual([])
})

test('each sentence stands for itself, in the words it was written in', () => {
  const text =
    'Thank you for waiting.\nI will *call* you in an hour. The refund will arrive by Friday. Bye!'
  expect(promisesIn(text, berlin).map((one) => one.text)).toEqual([
    ...['I will *call* you in an hour.', 'The refund will arrive by Friday.'],
  ])
})

test('tomorrow is the tomorrow of who says it', () => {
  const late = { at: '2026-01-07T23:30:00.000Z', timeZone: 'Europe/Berlin' }
  expect(promisesIn('I will call you tomorrow.', late)[0]?.dueAt).toBe(evening('01-09'))
  const there = promisesIn('I will call you tomorrow.', { ...late, timeZone: 'America/New_York' })
  expect(there[0]?.dueAt).toBe('2026-01-08T23:00:00.000Z')
})

test('today, said in the evening, is until midnight', () => {
  const late = { at: '2026-01-07T19:00:00.000Z', timeZone: 'Europe/Berlin' }
  expect(promisesIn('I will answer today.', late)[0]?.dueAt).toBe(wall('01-07', '23:59'))
  expect(promisesIn('I will answer by Wednesday.', late)[0]?.dueAt).toBe(evening('01-14'))
})

test('across a change of the clocks an hour is an hour, and a day keeps its evening', () => {
  const eve = { at: '2026-03-28T20:00:00.000Z', timeZone: 'Europe/Berlin' }
  expect(promisesIn('I will answer in 12 hours.', eve)[0]?.dueAt).toBe('2026-03-29T08:00:00.000Z')
  expect(promisesIn('I will answer tomorrow.', eve)[0]?.dueAt).toBe('2026-03-29T16:00:00.000Z')
})

test('a hostile text comes to an end', () => {
  expect(promisesIn(`I will ${'1 to '.repeat(2_000)}${'a'.repeat(2_000)} in`, berlin)).toEqual([])
  expect(promisesIn('will '.repeat(110), berlin)).toEqual([])
})
