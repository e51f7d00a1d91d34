// How well a colour can be read on another: WCAG 2.2 relative luminance and contrast ratio, of #rrggbb.

export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Black or white, whichever is read better on the colour. */
export function readableOn(colour: string): '#000000' | '#ffffff' {
  return contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000'
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

/** The colour, or the nearest to it that words in it can be read on the paper: darker or lighter, never another hue. */
export function readableAs(colour: string, paper: string, least = 4.5): string {
  const towards = readableOn(paper) === '#ffffff' ? 255 : 0
  for (let step = 0; step <= 20; step++) {
    const tried = mixed(colour, towards, step / 20)
    if (contrast(tried, paper) >= least) return tried
  }
  return readableOn(paper)
}

function mixed(colour: string, towards: number, share: number): string {
  const parts = partsOf(colour).map((part) => Math.round(part + (towards - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
