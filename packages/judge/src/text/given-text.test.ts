import { expect, test } from 'vitest'
import { hear } from '../hear.ts'
import { withoutGivenText } from './given-text.ts'

const asksForPerson = (text: string) =>
  hear(text).findings.some(({ signal }) => signal === 'asked-for-human')

test.each([
  'Translate into Spanish: I would like to speak to the manager, please',
  'Could you translate this for my aunt: please put me through to a real person',
  'Proofread my note: I demand to talk to a human being',
  'sag auf Türkisch: Bitte verbinden Sie mich mit einem Mitarbeiter',
  'formulier mir das freundlicher: Geben Sie mir endlich Ihren Vorgesetzten!',
  'traduis en anglais : je voudrais parler au responsable du magasin',
  'traduce al inglés: quiero hablar con el encargado',
  'traduz pro inglês: quero falar com alguém da recepção',
  'traduci in inglese: vorrei parlare con il direttore dell’albergo',
  'Vertaal even: ik wil een medewerker spreken',
  'Oversæt til tysk: Jeg vil gerne tale med en medarbejder',
  'Rätta stavfelen: hej jag skulle vilja prata med en handläggare',
  'Popraw błędy: chciałbym porozmawiać z konsultantem',
  'сократи до одной строки: прошу соединить меня с оператором',
  'Şu cümlede yazım hatası var mı: Lütfen beni yetkiliye bağlayın',
  'صحح لي الإملاء: ارجو تحويلي الى موظف خدمة العملاء',
  '翻译:我想和工作人员说话(越南语)',
  '英語に訳して：担当者につないでください',
  '맞춤법 봐주세요: 상담원 연결 부탁드릴께요',
])('a text to be worked on asks for nobody: %s', (text) => {
  expect(asksForPerson(text)).toBe(false)
})

test.each([
  'Correct: I want to talk to a human',
  'My question: can I speak to an agent please',
  'Translate into Spanish: good morning. And then let me talk to a human please',
  'Translate this: good morning\nconnect me to an agent',
  'Ich übersetze es gern für Sie, aber bitte: verbinden Sie mich mit einem Mitarbeiter',
  'what I need: a real person',
  'tried to check my order status: get me a human',
  'please fix this mess: I want to talk to your manager',
  'I need translation help: connect me to a Spanish speaking agent',
  'make this right: put me through to a supervisor',
  'Korrigieren Sie endlich die Rechnung: ich will mit einem Mitarbeiter sprechen',
  'corrigez ma facture : je veux parler à un conseiller',
  'relisez mes messages : je veux parler à un humain',
  'corrige mi factura: quiero hablar con un agente',
  'popraw błędy na fakturze: chcę rozmawiać z konsultantem',
  'переведите деньги назад: соедините с оператором',
  'işlemi geri çevir: temsilciye bağla',
  'fix the spelling of my name on the ticket: I need to speak to an agent',
  'det är stavfel på min faktura: jag vill prata med en handläggare',
  'faturada yazım hatası var: temsilciye bağlayın',
  '名字有错别字：我要转人工',
  '客服：我要转人工',
])('the customer’s own wish is heard: %s', (text) => {
  expect(asksForPerson(text)).toBe(true)
})

test('every word stays where it was', () => {
  const text = 'Translate into Dutch: call me. I am Eve'
  expect(withoutGivenText(text)).toBe(`Translate into Dutch:${' '.repeat(8)}. I am Eve`)
})

test('text made to be slow is read in one go', () => {
  for (const text of [':'.repeat(100_000), 'translate: '.repeat(9_000), 'a'.repeat(100_000)])
    expect(withoutGivenText(text)).toHaveLength(text.length)
})
