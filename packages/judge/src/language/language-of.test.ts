import { expect, test } from 'vitest'
import { hear } from '../hear.ts'
import { languageOf } from './language-of.ts'

test.each([
  ['en', 'where can I find my invoice for last month'],
  ['de', 'wo finde ich die Rechnung vom letzten Monat'],
  ['fr', 'où est-ce que je trouve ma facture'],
  ['es', '¿dónde encuentro mi factura del mes pasado?'],
  ['it', 'dove trovo la fattura del mese scorso'],
  ['pt', 'onde encontro a minha fatura do mês passado'],
  ['nl', 'waar vind ik mijn factuur van vorige maand'],
  ['pl', 'gdzie znajdę fakturę za zeszły miesiąc'],
  ['tr', 'geçen ayın faturasını nerede bulabilirim'],
  ['sv', 'var hittar jag fakturan från förra månaden'],
  ['cs', 'kde najdu fakturu za minulý měsíc'],
  ['ar', 'أين أجد فاتورة الشهر الماضي'],
  ['ru', 'где мне найти счёт за прошлый месяц'],
  ['zh', '上个月的发票在哪里'],
  ['ja', '先月の請求書はどこですか'],
  ['ko', '지난달 청구서는 어디에 있나요'],
  ['hi', 'मुझे पिछले महीने का बिल कहाँ मिलेगा'],
  ['fi', 'mistä löydän viime kuun laskun ja miten voin maksaa sen'],
  ['el', 'πού θα βρω το τιμολόγιο του προηγούμενου μήνα'],
])('%s: “%s”', (language, text) => {
  expect(languageOf(text).language).toBe(language)
})

test.each(['', '12345', '👍', '!!!'])('there is nothing to tell a language by in %j', (text) => {
  expect(languageOf(text)).toEqual({ language: 'und', certainty: 0 })
})

const isStrange = (text: string) =>
  hear(text).findings.some(({ signal }) => signal === 'unknown-language')

test.each([
  'haluaisin puhua jonkun kanssa koska tilini ei toimi',
  'szeretnék egy emberrel beszélni mert nem működik',
  'Θέλω να μιλήσω με έναν άνθρωπο παρακαλώ',
  'ฉันต้องการคุยกับเจ้าหน้าที่',
  'אני רוצה לדבר עם נציג בבקשה',
])('what is not understood is said to be so: “%s”', (text) => {
  expect(isStrange(text)).toBe(true)
})

test.each([
  'ok',
  'Müller-Lüdenscheidt',
  'Samsung Galaxy S21 Ultra',
  'https://example.org/kalastus/ja/muut?haku=1',
  'const x = await fetch(url)',
  'npm ERR! code ELIFECYCLE errno 1',
  '😀😀😀😀',
  'J. R. R. Tolkien',
  'what are the pool hours',
])('names, links, code and single words are no strange language: “%s”', (text) => {
  expect(isStrange(text)).toBe(false)
})
