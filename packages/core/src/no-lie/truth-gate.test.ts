import { describe, expect, test } from 'vitest'
import { escalated, given, started } from '../testing/conversations.ts'
import { promiseIn } from './promises.ts'
import { truthGate } from './truth-gate.ts'

const { conversation: calm } = given(started)
const { conversation: waiting } = given(started, escalated)

const LIES: Record<string, string[]> = {
  en: [
    "I've forwarded this to our team.",
    'I have escalated your case to a specialist.',
    'Someone will contact you within 24 hours.',
    'Our support team will get back to you shortly.',
    'A colleague is on the way.',
    'A ticket has been created for you.',
    'I’ve opened a support ticket about this.',
    "I'm connecting you with an agent now.",
    'Connecting you to a human now…',
    'You will hear from us soon.',
    "We'll be in touch as soon as possible.",
    'Your request has been forwarded to the billing department.',
    'Please hold on while I transfer you to someone.',
    "Don't worry, I already notified the engineers.",
    'Our team answers within 24 hours.',
    'I will make sure someone gets back to you.',
    'Let me connect you with a human agent.',
    'I will escalate this issue.',
    'You should receive a response within 1-2 business days.',
    'Please expect a reply within 24 hours.',
    'I have submitted your request to the team.',
    'This has been escalated to our senior team.',
    'I’ve logged your complaint.',
    'I have flagged this for review.',
    'Transferring to a live agent…',
    'An agent has been notified.',
    'We have received your request and will respond soon.',
    'One of our agents will be with you shortly.',
    'Let me get you a human.',
  ],
  de: [
    'Ich habe Ihre Anfrage an unser Team weitergeleitet.',
    'Ein Kollege wird sich in Kürze bei Ihnen melden.',
    'Ich verbinde Sie jetzt mit einem Mitarbeiter.',
    'Ich habe ein Ticket für Sie erstellt.',
    'Wir melden uns innerhalb von 24 Stunden bei Ihnen.',
    'Ihr Anliegen wurde an die Fachabteilung weitergegeben.',
  ],
  es: [
    'He reenviado su consulta a nuestro equipo.',
    'Un agente se pondrá en contacto con usted en breve.',
    'He creado un ticket para usted.',
    'Nos pondremos en contacto con usted en 24 horas.',
    'Le transfiero ahora con un agente.',
  ],
  fr: [
    'J’ai transmis votre demande à notre équipe.',
    'Un conseiller va vous contacter sous peu.',
    'J’ai créé un ticket pour vous.',
    'Nous reviendrons vers vous dans les 24 heures.',
    'Je vous mets en relation avec un agent.',
  ],
  pt: [
    'Encaminhei a sua solicitação para a nossa equipe.',
    'Um atendente vai entrar em contato com você em breve.',
    'Abri um chamado para você.',
    'Entraremos em contato em até 24 horas.',
    'Estou transferindo você para um atendente agora.',
  ],
  it: [
    'Ho inoltrato la sua richiesta al nostro team.',
    'Un operatore la contatterà al più presto.',
    'Ho aperto un ticket per lei.',
    'La ricontatteremo entro 24 ore.',
    'La metto in contatto con un operatore.',
  ],
  nl: [
    'Ik heb uw vraag doorgestuurd naar ons team.',
    'Een collega zal zo snel mogelijk contact met u opnemen.',
    'Ik heb een ticket voor u aangemaakt.',
    'We nemen binnen 24 uur contact met u op.',
    'Ik verbind u nu door met een medewerker.',
  ],
  pl: [
    'Przekazałem Twoje zgłoszenie do naszego zespołu.',
    'Konsultant skontaktuje się z Tobą wkrótce.',
    'Utworzyłem zgłoszenie w Twojej sprawie.',
    'Odezwiemy się w ciągu 24 godzin.',
    'Łączę Pana z konsultantem.',
  ],
  tr: [
    'Talebinizi ekibimize ilettim.',
    'Bir temsilcimiz en kısa sürede sizinle iletişime geçecek.',
    'Sizin için bir destek talebi oluşturdum.',
    '24 saat içinde size dönüş yapacağız.',
    'Sizi şimdi bir temsilciye bağlıyorum.',
  ],
  ar: [
    'لقد قمت بتحويل طلبك إلى فريقنا.',
    'سيتواصل معك أحد الزملاء قريبًا.',
    'لقد فتحت تذكرة دعم لك.',
    'سنتواصل معك خلال 24 ساعة.',
    'تم تحويل طلبك إلى القسم المختص.',
  ],
  zh: [
    '我已经把您的问题转交给我们的团队。',
    '我们的客服会尽快联系您。',
    '我已为您创建了工单。',
    '我们会在24小时内回复您。',
    '我现在为您转接人工客服。',
  ],
  ja: [
    '担当者に転送しました。',
    '担当者からご連絡いたします。',
    'サポートチケットを作成しました。',
    '24時間以内にご連絡いたします。',
    'ただいま担当者にお繋ぎします。',
  ],
}

const TRUTHS: Record<string, string[]> = {
  en: [
    'Our team answers within 24 hours [1].',
    'You can ask for a person at any time.',
    'Would you like me to connect you with a person?',
    'If you ask for a person, someone from our team will reply in this chat.',
    'Invite your team members: they will receive an e-mail with a link.',
    'Forward the e-mail to your support team and open the attachment.',
    'To create a ticket, open Settings › Tickets and press New.',
    'A webhook is called when a case is opened.',
    'I could not find anything about this in the documentation.',
    'I cannot create a ticket myself.',
    'The app sends a notification to all agents [2].',
    'You will receive a confirmation e-mail with a reset link [1].',
    'Refunds are paid out within 14 days [1].',
    'The team owner can transfer the project to another person [3].',
    'You can contact our support team at help@example.com [1].',
    'Press “Hand back”, and the assistant answers again.',
    'Human: a teammate who answers in its place.',
    'The server responds with an error in JSON.',
    'Let me explain how to invite a colleague.',
    'Connecting a domain takes two steps.',
    'The request has been sent when the status is 202 [1].',
    'Make sure that you are signed in.',
  ],
  de: [
    'Unser Team antwortet innerhalb von 24 Stunden [1].',
    'Sie können jederzeit einen Menschen verlangen.',
    'Soll ich Sie mit einem Mitarbeiter verbinden?',
    'Leiten Sie die E-Mail an Ihr Team weiter.',
    'Um ein Ticket zu erstellen, öffnen Sie die Einstellungen.',
    'Erstattungen werden innerhalb von 14 Tagen ausgezahlt [1].',
  ],
  es: [
    'Puede pedir una persona en cualquier momento.',
    '¿Quiere que le transfiera con un agente?',
    'Para crear un ticket, abra Ajustes.',
    'Los reembolsos se pagan en 14 días [1].',
  ],
  fr: [
    'Vous pouvez demander une personne à tout moment.',
    'Souhaitez-vous que je vous mette en relation avec un conseiller ?',
    'Pour créer un ticket, ouvrez les paramètres.',
  ],
  pt: [
    'Você pode pedir uma pessoa a qualquer momento.',
    'Quer que eu transfira você para um atendente?',
    'Para abrir um chamado, vá em Configurações.',
  ],
  it: [
    'Può chiedere una persona in ogni momento.',
    'Vuole che la metta in contatto con un operatore?',
    'Per aprire un ticket, vada nelle impostazioni.',
  ],
  nl: [
    'U kunt altijd om een mens vragen.',
    'Wilt u dat ik u doorverbind met een medewerker?',
    'Open Instellingen om een ticket aan te maken.',
  ],
  pl: [
    'Może Pan w każdej chwili poprosić o rozmowę z człowiekiem.',
    'Czy chce Pani, żebym połączył z konsultantem?',
    'Aby utworzyć zgłoszenie, otwórz ustawienia.',
  ],
  tr: [
    'İstediğiniz an bir kişiyle görüşmek isteyebilirsiniz.',
    'İsterseniz sizi bir temsilciye bağlayabilirim.',
    'Destek talebi oluşturmak için Ayarlar’ı açın.',
  ],
  ar: [
    'يمكنك طلب التحدث إلى شخص في أي وقت.',
    'هل تريد أن أحولك إلى موظف؟',
    'لإنشاء تذكرة افتح الإعدادات.',
  ],
  zh: [
    '您可以随时要求人工服务。',
    '需要我为您转接人工客服吗？',
    '要创建工单，请打开设置。',
    '退款将在14天内到账[1]。',
  ],
  ja: [
    'いつでも担当者をお呼びいただけます。',
    '担当者にお繋ぎしましょうか？',
    'チケットを作成するには、設定を開いてください。',
    'よろしければ担当者におつなぎできます。',
  ],
}

describe.each(Object.entries(LIES))('in %s', (_, sentences) => {
  test.each(sentences)('“%s” is a promise', (sentence) => {
    expect(promiseIn(sentence)).not.toBeNull()
  })
})

describe.each(Object.entries(TRUTHS))('in %s', (_, sentences) => {
  test.each(sentences)('“%s” promises nothing', (sentence) => {
    expect(promiseIn(sentence)).toBeNull()
  })
})

test('what is said in the place of a promise is none', () => {
  const said = Object.values(LIES).map(([lie = '']) => truthGate(calm).whole(lie).text)
  for (const text of said) expect(promiseIn(text)).toBeNull()
  expect(new Set(said).size).toBe(Object.keys(LIES).length)
})

test('a promise is replaced by what is true, and the rest stays as it was', () => {
  const { text, withheld } = truthGate(calm).whole(
    'Exports stop at 500 rows [1]. I have forwarded this to our team. They will answer within 24 hours. You can also export in parts [2].',
  )
  expect(text).toBe(
    'Exports stop at 500 rows [1]. I cannot promise that myself, but you can ask for a person in this chat at any time. You can also export in parts [2].',
  )
  expect(withheld).toEqual([
    'I have forwarded this to our team.',
    'They will answer within 24 hours.',
  ])
})

test('an answer that is nothing but a promise is not empty afterwards', () => {
  expect(truthGate(calm).whole('Someone will contact you soon.').text).not.toBe('')
})

test('a person and a ticket may be spoken of once they are there, a time may not', () => {
  expect(truthGate(waiting).whole('A ticket has been created.').withheld).toEqual([])
  expect(truthGate(waiting).whole('I have forwarded this to our team.').withheld).toEqual([])
  expect(truthGate(waiting).whole('We reply within 2 hours.').withheld).toHaveLength(1)
  // The person is true, the time is not.
  const both = 'Our support team will reply within 2 hours.'
  expect(truthGate(waiting).whole(both).withheld).toEqual([both])
})

test('not for a moment is a promise shown while the answer is being written', () => {
  const answer =
    'Open **Settings** and press Export [1]. I’ve forwarded your question to our support team, e.g. the billing people. Someone will call you tomorrow.\n\n- First, wait.\n- A ticket has been created for you.\n\nIs there anything else?'
  const gate = truthGate(calm)
  const shown: string[] = []
  for (let end = 1; end <= answer.length; end++) {
    const text = gate.soFar(answer.slice(0, end))
    if (text !== null) shown.push(text)
  }
  expect(shown.length).toBeGreaterThan(2)
  for (const text of shown) expect(text).not.toMatch(/forwarded|call you|has been created/)
  const { text, withheld } = gate.whole(answer)
  expect(text.startsWith(shown.at(-1) ?? '-')).toBe(true)
  expect(withheld).toHaveLength(3)
})

test('what is taken back is taken back, and what comes then is read from its beginning', () => {
  const gate = truthGate(calm)
  expect(gate.soFar('One. Two. Three')).toBe('One. Two.')
  expect(gate.soFar('')).toBe('')
  expect(gate.soFar('Other. Someone will contact you. Yes. Now')).toBe(
    'Other. I cannot promise that myself, but you can ask for a person in this chat at any time. Yes.',
  )
})

// What takes a quadratic time to read would not come to an end here.
test.each(['!', '\n', ' \n', '. ', 'our team will ', 'i have ', '[', '我', ' '])(
  'endless nonsense is read to its end: %j',
  (nonsense) => {
    const text = nonsense.repeat(300_000)
    expect(truthGate(calm).whole(text).text.length).toBeLessThanOrEqual(text.length)
  },
)

test('a time is promised only in the words in which it was told', () => {
  const expectsTold = 'Usually somebody answers within 5 minutes.'
  const gate = truthGate({
    holder: { kind: 'queue', helping: true },
    escalation: waiting.escalation && { ...waiting.escalation, expectsTold },
  })
  expect(gate.whole(expectsTold).withheld).toEqual([])
  expect(gate.whole('Usually somebody answers within 2 minutes.').text).not.toContain('2 minutes')
})
