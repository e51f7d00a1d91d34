// What a mail to a teammate says, in each language that the desk speaks.
import type { InboxNews } from '@baton/contract'

export type DigestWords = Record<InboxNews['what'], string> & {
  away: string
  /** `{n}` conversations, of which there are at least two. */
  several: string
  more: string
  /** `{choice}`: where they say that they want no such mail. */
  foot: string
}

/** English where the language is not one of the desk's. */
export function digestWords(language: string | null): { language: string; words: DigestWords } {
  const words = language !== null && Object.hasOwn(WORDS, language) ? WORDS[language] : undefined
  return words && language ? { language, words } : { language: 'en', words: EN }
}

const EN: DigestWords = {
  escalated: 'A customer waits for a person',
  assigned: 'A conversation waits for you',
  mentioned: 'A note mentions you',
  replied: 'A customer has answered you',
  woken: 'Back from hold',
  'clock-warned': 'Due soon',
  'clock-breached': 'Late',
  'promise-warned': 'A promise is due soon',
  'promise-broken': 'A promise is broken',
  away: 'While you were away:',
  several: '{n} conversations want you',
  more: 'More in the desk: {n}',
  foot: 'Open the desk to answer; an answer to this mail reaches nobody. To get no such mail: {choice}',
}

const WORDS: Readonly<Record<string, DigestWords>> = {
  en: EN,
  de: {
    escalated: 'Eine Kundin oder ein Kunde wartet auf einen Menschen',
    assigned: 'Ein Gespräch wartet auf Sie',
    mentioned: 'Eine Notiz erwähnt Sie',
    replied: 'Sie haben eine Antwort bekommen',
    woken: 'Wieder da nach Zurückstellung',
    'clock-warned': 'Bald fällig',
    'clock-breached': 'Überfällig',
    'promise-warned': 'Ein Versprechen ist bald fällig',
    'promise-broken': 'Ein Versprechen ist gebrochen',
    away: 'Während Sie weg waren:',
    several: '{n} Gespräche warten auf Sie',
    more: 'Weitere im Desk: {n}',
    foot: 'Antworten Sie im Desk; eine Antwort auf diese E-Mail erreicht niemanden. Keine solche E-Mail mehr: {choice}',
  },
  es: {
    escalated: 'Un cliente espera a una persona',
    assigned: 'Una conversación le espera',
    mentioned: 'Una nota le menciona',
    replied: 'Un cliente le ha respondido',
    woken: 'De vuelta tras la espera',
    'clock-warned': 'Vence pronto',
    'clock-breached': 'Con retraso',
    'promise-warned': 'Una promesa vence pronto',
    'promise-broken': 'Una promesa no se ha cumplido',
    away: 'Mientras no estaba:',
    several: '{n} conversaciones le esperan',
    more: 'Más en el escritorio: {n}',
    foot: 'Abra el escritorio para responder; una respuesta a este correo no llega a nadie. Para no recibir más: {choice}',
  },
  fr: {
    escalated: 'Un client attend une personne',
    assigned: 'Une conversation vous attend',
    mentioned: 'Une note vous mentionne',
    replied: 'Un client vous a répondu',
    woken: 'De retour après une mise en attente',
    'clock-warned': 'Bientôt à échéance',
    'clock-breached': 'En retard',
    'promise-warned': 'Une promesse arrive à échéance',
    'promise-broken': 'Une promesse n’a pas été tenue',
    away: 'Pendant votre absence :',
    several: '{n} conversations vous attendent',
    more: 'Autres dans le bureau : {n}',
    foot: 'Ouvrez le bureau pour répondre ; une réponse à cet e-mail ne parvient à personne. Pour ne plus en recevoir : {choice}',
  },
  pt: {
    escalated: 'Um cliente espera por uma pessoa',
    assigned: 'Uma conversa espera por você',
    mentioned: 'Uma nota menciona você',
    replied: 'Um cliente respondeu a você',
    woken: 'De volta da espera',
    'clock-warned': 'Vence em breve',
    'clock-breached': 'Em atraso',
    'promise-warned': 'Uma promessa vence em breve',
    'promise-broken': 'Uma promessa não foi cumprida',
    away: 'Enquanto você esteve fora:',
    several: '{n} conversas esperam por você',
    more: 'Mais no painel: {n}',
    foot: 'Abra o painel para responder; uma resposta a este e-mail não chega a ninguém. Para não receber mais: {choice}',
  },
  ja: {
    escalated: 'お客様が担当者を待っています',
    assigned: 'あなたを待っている会話があります',
    mentioned: 'メモであなたが言及されました',
    replied: 'お客様から返信がありました',
    woken: '保留が終わりました',
    'clock-warned': 'まもなく期限です',
    'clock-breached': '期限を過ぎました',
    'promise-warned': '約束の期限がまもなくです',
    'promise-broken': '約束の期限を過ぎました',
    away: '不在の間の出来事：',
    several: 'あなたを待っている会話が {n} 件あります',
    more: 'デスクにあるその他：{n} 件',
    foot: '返信はデスクから行ってください。このメールへの返信は誰にも届きません。このメールを止めるには：{choice}',
  },
}
