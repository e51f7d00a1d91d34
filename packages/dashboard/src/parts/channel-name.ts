import { t } from '../words/translate.ts'

const NAMES: Record<string, string> = {
  ...{ widget: t('Chat widget'), api: 'API', help: t('Help page'), sdk: t('App') },
  ...{ whatsapp: 'WhatsApp', email: t('E-mail') },
}

/** Where a conversation takes place, as a teammate calls it; a channel of a newer server by its own name. */
export function channelName(channel: string): string {
  return NAMES[channel] ?? channel
}
