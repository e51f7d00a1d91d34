// What of the settings stands in the snippet: what is drawn before anybody is asked, and only where it is not the usual.
import type { Widget } from './widget-page.tsx'

export function attributesOf({ mode, position, theme, accent, consent }: Widget) {
  const all = {
    mode: mode === 'floating' ? '' : mode,
    target: mode === 'embedded' ? '#chat' : '',
    position: position === 'auto' ? '' : position,
    theme: theme === 'auto' ? '' : theme,
    accent: accent ?? '',
    consent: consent === 'persistent' ? '' : consent,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
