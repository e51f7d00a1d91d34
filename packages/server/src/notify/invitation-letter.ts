// The mail that invites somebody to the desk, in the language whoever invited them chose.
import type { InvitationLanguage } from '@baton/contract'

export type Inviting = {
  language: InvitationLanguage
  invitedBy: string
  workspace: string
  link: string
  expiresAt: Date
}

const MOST_LETTERS = 80

export function invitationLetter({ language, invitedBy, workspace, link, expiresAt }: Inviting): {
  subject: string
  text: string
} {
  const words = WORDS[language]
  const until = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const values = {
    name: oneLine(invitedBy),
    workspace: oneLine(workspace),
    date: until.format(expiresAt),
  }
  return {
    subject: filled(words.subject, values),
    text: [filled(words.invites, values), link, filled(words.goodFor, values), words.stranger].join(
      '\n\n',
    ),
  }
}

type Words = { subject: string; invites: string; goodFor: string; stranger: string }

const WORDS: Record<InvitationLanguage, Words> = {
  en: {
    subject: '{name} has invited you to {workspace}',
    invites:
      '{name} has invited you to {workspace}, where a team answers its customers with Baton. Open this link to join:',
    goodFor: 'It lets one person in, and is good until {date}.',
    stranger: 'If you do not know what this is about, leave it: nothing happens.',
  },
  de: {
    subject: '{name} hat Sie zu {workspace} eingeladen',
    invites:
      '{name} hat Sie zu {workspace} eingeladen, wo ein Team seinen Kunden mit Baton antwortet. Mit diesem Link treten Sie bei:',
    goodFor: 'Er lässt eine Person ein und gilt bis {date}.',
    stranger: 'Wenn Sie nicht wissen, worum es geht, lassen Sie ihn liegen: Es geschieht nichts.',
  },
  es: {
    subject: '{name} te ha invitado a {workspace}',
    invites:
      '{name} te ha invitado a {workspace}, donde un equipo responde a sus clientes con Baton. Abre este enlace para unirte:',
    goodFor: 'Deja entrar a una persona y vale hasta el {date}.',
    stranger: 'Si no sabes de qué se trata, no hagas nada: no ocurrirá nada.',
  },
  fr: {
    subject: '{name} vous invite à rejoindre {workspace}',
    invites:
      '{name} vous invite à rejoindre {workspace}, où une équipe répond à ses clients avec Baton. Ouvrez ce lien pour la rejoindre :',
    goodFor: 'Il laisse entrer une personne et vaut jusqu’au {date}.',
    stranger: 'Si vous ne savez pas de quoi il s’agit, ne faites rien : il ne se passera rien.',
  },
  pt: {
    subject: '{name} convidou você para {workspace}',
    invites:
      '{name} convidou você para {workspace}, onde uma equipe responde aos seus clientes com o Baton. Abra este link para participar:',
    goodFor: 'Ele deixa entrar uma pessoa e vale até {date}.',
    stranger: 'Se não souber do que se trata, não faça nada: nada acontece.',
  },
  ja: {
    subject: '{name} さんから {workspace} への招待',
    invites:
      '{name} さんが、チームで Baton を使ってお客様に対応している {workspace} にあなたを招待しました。次のリンクを開いて参加してください。',
    goodFor: 'このリンクは 1 名のみ有効で、期限は {date} です。',
    stranger: '心当たりがない場合は、そのままにしてください。何も起こりません。',
  },
}

/** A name is a name: it breaks no line, and no address in it becomes a link. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('://', ': //').trim()
  return line.length > MOST_LETTERS ? `${[...line].slice(0, MOST_LETTERS).join('')}…` : line
}

function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}
