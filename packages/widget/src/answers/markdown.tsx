// Draws what the parser read. Only elements and text: nothing here turns a string into markup.

import type { Block, Inline } from '@baton/core'
import type { ComponentChildren } from 'preact'
import type { CodeBlock as Code } from '../parts/code-block.tsx'
import type { Table as DrawnTable } from '../parts/table.tsx'
import type { Store } from '../store.ts'
import { later } from './later.tsx'

/** `sourceUrl` gives the address behind a mark such as [1], or null. */
type Props = {
  store: Store
  blocks: readonly Block[]
  sourceUrl: (number: number) => string | null
}

const CodeBlock = later<Parameters<typeof Code>[0]>(
  () => import('../parts/code-block.tsx').then(({ CodeBlock }) => CodeBlock),
  ({ text }) => <pre>{text}</pre>,
)

const Table = later<Parameters<typeof DrawnTable>[0]>(
  () => import('../parts/table.tsx').then(({ Table }) => Table),
  ({ table, cell }) => (
    <>
      {[table.head, ...table.rows].map((row) => (
        <p>{row.map(cell)}</p>
      ))}
    </>
  ),
)

export function Markdown(props: Props) {
  return <>{props.blocks.map((block) => drawBlock(block, props))}</>
}

function drawBlock(block: Block, props: Props): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <p>{drawInline(block.children, props)}</p>
    case 'heading':
      return (
        <p>
          <strong>{drawInline(block.children, props)}</strong>
        </p>
      )
    case 'code':
      return <CodeBlock store={props.store} language={block.language} text={block.text} />
    case 'quote':
      return (
        <blockquote>
          <Markdown {...props} blocks={block.children} />
        </blockquote>
      )
    case 'list':
      return drawList(block, props)
    case 'table':
      return (
        <Table store={props.store} table={block} cell={(children) => drawInline(children, props)} />
      )
    case 'rule':
      return <hr />
  }
}

function drawList({ start, items }: Extract<Block, { kind: 'list' }>, props: Props) {
  const drawn = items.map((item, index) => (
    <li key={index}>
      <Markdown {...props} blocks={item} />
    </li>
  ))
  return start === null ? <ul>{drawn}</ul> : <ol start={start}>{drawn}</ol>
}

function drawInline(children: readonly Inline[], props: Props): ComponentChildren {
  return children.map((inline) => drawOne(inline, props))
}

function drawOne(inline: Inline, props: Props): ComponentChildren {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'code':
      return <code>{inline.text}</code>
    case 'break':
      return <br />
    case 'strong':
      return <strong>{drawInline(inline.children, props)}</strong>
    case 'emphasis':
      return <em>{drawInline(inline.children, props)}</em>
    case 'strike':
      return <s>{drawInline(inline.children, props)}</s>
    case 'link':
      return <Link href={inline.href}>{drawInline(inline.children, props)}</Link>
    case 'mark':
      return drawMark(inline.number, props)
  }
}

function drawMark(number: number, { store, sourceUrl }: Props) {
  const href = sourceUrl(number)
  if (!href) return `[${number}]`
  return (
    <Link href={href} aria-label={store.t('source', { number })} class="mark">
      {number}
    </Link>
  )
}

/** Leads out of the page in a new tab, and tells the other side neither where from nor who. */
export function Link(props: {
  href: string
  'aria-label'?: string
  class?: string
  children: ComponentChildren
}) {
  return <a {...props} target="_blank" rel="noopener noreferrer nofollow" />
}
