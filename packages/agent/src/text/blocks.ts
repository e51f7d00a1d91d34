// Markdown in pieces that must not be torn apart.

/** Code and tables are kept whole; everything else ends at an empty line. */
export function blocksOf(markdown: string): string[] {
  const blocks: string[] = []
  let lines: string[] = []
  let fence: string | null = null
  const close = () => {
    if (lines.length > 0) blocks.push(lines.join('\n'))
    lines = []
  }
  for (const line of markdown.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? null
    if (fence === null && line.trim() === '') {
      close()
      continue
    }
    if (mark !== null && fence === null) close()
    lines.push(line)
    if (mark !== null) {
      if (fence === mark) close()
      fence = fence === null ? mark : fence === mark ? null : fence
    }
  }
  close()
  return blocks
}

/** Scripts without spaces count two letters as a word. Linear in the text's length. */
export function countWords(text: string): number {
  const spaced = text.split(/\s+/).length
  return Math.max(
    spaced,
    Math.floor((text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu)?.length ?? 0) / 2),
  )
}
