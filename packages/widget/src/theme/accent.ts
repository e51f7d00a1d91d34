// A brand's colour: used where it can be read, with black or white words on it, whichever is read better.
import { readableOn } from '@baton/core'

export function wearAccent({ style }: HTMLElement, accent: string): void {
  for (const name of ['accent', 'own']) style.setProperty(`--${name}`, accent)
  for (const name of ['onAccent', 'onOwn']) style.setProperty(`--${name}`, readableOn(accent))
}
