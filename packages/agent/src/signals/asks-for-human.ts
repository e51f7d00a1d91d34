export function askedForHuman(_text: string): string | null {
  return null
}
