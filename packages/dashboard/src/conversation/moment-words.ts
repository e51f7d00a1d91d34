// What the transcript says of how a conversation began, and of who had the word from where on.
import { t } from '../words/translate.ts'
import type { Moment } from './entries.ts'

export function startedWords(channel: string): string {
  switch (channel) {
    case 'widget':
      return t('Started in the chat widget')
    case 'api':
      return t('Started through the API')
    case 'help':
      return t('Started on the help page')
    case 'sdk':
      return t('Started in an app')
    case 'whatsapp':
      return t('Started on WhatsApp')
    case 'email':
      return t('Started by e-mail')
    default:
      return t('Started through {channel}', { channel })
  }
}

export type HolderMoment = Extract<Moment, { what: 'joined' | 'returned' | 'closed' }>

/** To be spoken to takes another form of the verb than to be spoken of. */
export function holderWords(moment: HolderMoment, meId: string): string {
  return moment.human.id === meId ? yourWords(moment) : theirWords(moment, moment.human.name)
}

function yourWords(moment: HolderMoment): string {
  switch (moment.what) {
    case 'joined':
      return t('You took over. The assistant is silent.')
    case 'returned':
      return moment.instruction
        ? t('You handed back to the assistant and asked it to mind:')
        : t('You handed back to the assistant.')
    case 'closed':
      return t('You closed this.')
  }
}

function theirWords(moment: HolderMoment, who: string): string {
  switch (moment.what) {
    case 'joined':
      return t('{who} took over. The assistant is silent.', { who })
    case 'returned':
      return moment.instruction
        ? t('{who} handed back to the assistant and asked it to mind:', { who })
        : t('{who} handed back to the assistant.', { who })
    case 'closed':
      return t('{who} closed this.', { who })
  }
}
