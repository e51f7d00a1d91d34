// A message for a place that draws no marks: its words in lines, with the address of every link written out.
import type { Block, Inline } from './ast.ts'

export function letterText(blocks: readonly Block[]): string {
  return blocks.map(ofBlock).filter(Boolean).join('\n\n')
}

function ofBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return ofInline(block.children)
    case 'code':
      return block.text
    case 'list':
      return block.items
        .map((item, nth) => {
          const sign = block.start === null ? '•' : `${block.start + nth}.`
          return `${sign} ${item.map(ofBlock).filter(Boolean).join('\n').replaceAll('\n', '\n   ')}`
        })
        .join('\n')
    case 'quote':
      return letterText(block.children)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(ofInline).join(' | ')).join('\n')
    case 'rule':
      return '—'
  }
}

function ofInline(children: readonly Inline[]): string {
  return children.map(ofOne).join('')
}

function ofOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'break':
      return '\n'
    case 'mark':
      return `[${inline.number}]`
    case 'link': {
      const label = ofInline(inline.children)
      const isSame =
        label === inline.href || inline.href.replace(/^(mailto:|https?:\/\/)/, '') === label
      return isSame ? label : `${label} (${inline.href})`
    }
    default:
      return ofInline(inline.children)
  }
}
