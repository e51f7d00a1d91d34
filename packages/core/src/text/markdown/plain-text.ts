// A message as it is read aloud: its words without its marks.
import type { Block, Inline } from './ast.ts'

export function plainText(blocks: readonly Block[]): string {
  return blocks.map(ofBlock).filter(Boolean).join('\n')
}

function ofBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return ofInline(block.children)
    case 'code':
      return block.text
    case 'list':
      return block.items.map(plainText).join('\n')
    case 'quote':
      return plainText(block.children)
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(ofInline).join(', ')).join('\n')
    case 'rule':
      return ''
  }
}

function ofInline(children: readonly Inline[]): string {
  return children
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text
        case 'break':
          return '\n'
        case 'mark':
          return ''
        default:
          return ofInline(inline.children)
      }
    })
    .join('')
}
