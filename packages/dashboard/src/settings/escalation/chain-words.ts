import type { Connection } from '@baton/contract'
import { t } from '../../words/translate.ts'

/** Where it goes, in one line. */
export function chainWords(
  destinations: readonly string[],
  connections: readonly Connection[],
): string {
  if (destinations.length === 0) return t('Baton’s own desk alone')
  const titles = destinations.map((id) => {
    const connection = connections.find((one) => one.id === id)
    if (!connection) return id
    return connection.enabled ? connection.title : t('{title} (off)', { title: connection.title })
  })
  return t('{titles}; and Baton’s own desk', { titles: titles.join(t(', else ')) })
}
