import { expect, test } from 'vitest'
import { type HeardTurn, hearDialogue } from '../hear-dialogue.ts'

const says = (text: string): HeardTurn => ({ role: 'customer', text })
const answers = (text: string): HeardTurn => ({ role: 'assistant', text })
const tool = (text: string): HeardTurn => ({ role: 'tool', text })

function askIn(...turns: HeardTurn[]) {
  return hearDialogue(turns).findings.find(({ signal }) => signal === 'asked-for-human')
}
function frustrationIn(...turns: HeardTurn[]): number {
  return hearDialogue(turns).findings.find(({ signal }) => signal === 'frustration')?.score ?? 0
}

const OFFERS: [string, string, string, string][] = [
  ['en', 'Shall I put you through to a specialist?', 'yes, go ahead', 'no need, thanks'],
  ['de', 'Möchten Sie mit einer Mitarbeiterin sprechen?', 'ja gerne', 'nein, nicht nötig'],
  ['es', '¿Le gustaría hablar con un agente?', 'claro que sí', 'no hace falta'],
  ['pt', 'Deseja falar com um atendente?', 'quero sim', 'não, obrigado'],
  ['fr', 'Souhaitez-vous parler à un conseiller ?', 'oui merci', 'non, ça ira'],
  ['it', 'Desidera parlare con un operatore?', 'sì, grazie', 'no grazie'],
  ['nl', 'Wilt u met een medewerker spreken?', 'ja, graag', 'nee, hoeft niet'],
  ['pl', 'Czy chce Pan porozmawiać z konsultantem?', 'tak, chętnie', 'nie, dziękuję'],
  ['tr', 'Bir temsilciye bağlanmak ister misiniz?', 'evet olur', 'hayır, gerek yok'],
  ['ar', 'هل تود التحدث مع أحد الموظفين؟', 'نعم', 'لا، شكرا'],
  ['zh', '要帮您转人工客服吗？', '好的', '不用了谢谢'],
  ['ja', 'オペレーターにおつなぎいたしましょうか？', 'お願いします', 'いいえ、結構です'],
  ['ru', 'Соединить вас с оператором?', 'да, конечно', 'нет, спасибо'],
  ['sv', 'Vill du prata med en handläggare?', 'ja tack', 'nej tack'],
  ['ko', '상담원에게 연결해 드릴까요?', '네 부탁드려요', '아니요 괜찮아요'],
]

test.each(OFFERS)('in %s, “%s” is taken up or declined', (_, offer, yes, no) => {
  const story = [says('Hi'), answers(offer)]
  expect(askIn(...story, says(yes))).toMatchObject({ kind: 'explicit', evidence: yes })
  expect(askIn(...story, says(no))).toBeUndefined()
})

test.each([
  'Shall I send you the link?',
  'Would you like me to book the table?',
  'Can your travel agent see the booking?',
])('agreeing to something else asks for nobody: “%s”', (question) => {
  expect(askIn(says('Hi'), answers(question), says('yes please'))).toBeUndefined()
})

test('an offer is not taken up with a reservation, nor when something was said since', () => {
  const offer = answers('Would you like me to connect you with an agent?')
  expect(askIn(says('Hi'), offer, says('yes but first tell me the price'))).toBeUndefined()
  const later = [says('how much is it'), answers('It is 4 euros. Shall I order it?')]
  expect(askIn(says('Hi'), offer, ...later, says('yes'))).toBeUndefined()
})

test('a number given to be called by a person is a wish to be called', () => {
  const story = [says('Hi'), answers('A colleague can call you. What is your phone number?')]
  expect(askIn(...story, says('020 7946 0011'))).toMatchObject({ kind: 'call-me' })
  const order = [says('one pizza'), answers('Which number may the driver call?')]
  expect(askIn(...order, says('020 7946 0011'))).toBeUndefined()
})

test.each([
  ['en', 'I cannot change the owner of a contract.', 'and who can change that?'],
  ['de', 'Das darf ich leider nicht ändern.', 'und wer darf das?'],
  ['es', 'No puedo modificar ese dato.', '¿entonces quién puede?'],
  ['fr', 'Je ne peux pas corriger cela.', 'qui peut le corriger alors ?'],
  ['pt', 'Não posso alterar isso.', 'e quem pode?'],
  ['it', 'Non posso modificare il contratto.', 'e chi può farlo?'],
  ['nl', 'Dat kan ik niet aanpassen.', 'wie kan dat dan?'],
  ['pl', 'Nie mogę tego zmienić.', 'to kto może?'],
  ['zh', '抱歉，我无法修改。', '那谁能改？'],
  ['ja', 'こちらでは変更できません。', '誰ならできますか？'],
])('in %s, who is asked for past a refusal is a person', (_, refusal, question) => {
  const story = [says('…'), answers(refusal)]
  expect(askIn(...story, says(question))?.score).toBeGreaterThanOrEqual(0.7)
})

test('a question about who may do something is knowledge, also after a refusal', () => {
  const story = [says('Hi'), answers('I cannot show photos here.')]
  expect(askIn(...story, says('who can see my photos on the profile'))).toBeUndefined()
})

test('giving up counts when nothing has helped, and not when it was found', () => {
  const same = answers('Please restart the device and try once more.')
  const story = [says('it is dead'), same, says('did that'), same]
  expect(askIn(...story, says('forget it, I give up'))).toMatchObject({ kind: 'indirect' })
  expect(askIn(...story, says('forget it, works now'))).toBeUndefined()
})

test('the same answer twice makes of a complaint about it a strong one', () => {
  const same = 'You can change your address in your profile.'
  const tired = says('you keep saying the same thing')
  expect(
    frustrationIn(says('wrong address'), answers(same), says('I did'), answers(same), tired),
  ).toBeGreaterThanOrEqual(0.8)
  expect(frustrationIn(says('wrong address'), answers(same), tired)).toBeLessThan(0.8)
  expect(frustrationIn(tired)).toBe(0)
})

test('an action that failed makes being fed up a strong sign', () => {
  const story = [says('move my booking'), tool('error: slot taken'), answers('Hm.')]
  expect(frustrationIn(...story, says('this is ridiculous'))).toBeGreaterThanOrEqual(0.8)
  const fine = [says('move my booking'), tool('{"moved": true}'), answers('Hm.')]
  expect(frustrationIn(...fine, says('this is ridiculous'))).toBeLessThan(0.8)
})

test('who is sorry about a no and asks for something else is not fed up', () => {
  const story = [says('a refund'), answers('I cannot refund this fare.'), says('really?')]
  const no = answers('I am unable to, sorry.')
  expect(frustrationIn(...story, no, says('That is frustrating. Can I add a bag?'))).toBeLessThan(
    0.8,
  )
})

test('not wanting to speak to a machine is a wish for a person, asking whether it is one is none', () => {
  const story = [says('about my will'), answers('See the frequent questions.')]
  const refused = askIn(...story, says('no one should have to explain this to a machine'))
  expect(refused).toMatchObject({ kind: 'refuses-assistant' })
  expect(askIn(...story, says('am I talking to a bot?'))).toBeUndefined()
})
