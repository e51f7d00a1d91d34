// Draws what assistants and teammates write. From an AST, never from HTML: whatever they write, it can only be what is
// listed here.
import type { Citation } from '@baton/contract'
import { type Align, type Block, type Inline, parseMarkdown } from '@baton/core'
import { Fragment, type ReactNode, useMemo } from 'react'
import { t } from '../words/translate.ts'
import { CopyButton } from './copy-button.tsx'
import { safeLink } from './safe-link.ts'

/** `streaming`: more is to come. `citations`: what the marks [1], [2] … point to. */
export function Markdown({
  text,
  streaming = false,
  citations = NONE,
}: {
  text: string
  streaming?: boolean
  citations?: readonly Citation[]
}) {
  const blocks = useMemo(() => parseMarkdown(text, { streaming, breaks: true }), [text, streaming])
  return (
    <div dir="auto" className="flex min-w-0 flex-col gap-2 wrap-anywhere">
      {drawBlocks(blocks, citations)}
    </div>
  )
}

const NONE: readonly Citation[] = []

function drawBlocks(blocks: readonly Block[], citations: readonly Citation[]): ReactNode {
  return blocks.map((block, index) => <Drawn key={index} block={block} citations={citations} />)
}

function Drawn({ block, citations }: { block: Block; citations: readonly Citation[] }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{drawInline(block.children, citations)}</p>
    case 'heading':
      // A heading of a message is none of the page.
      return <p className="font-semibold">{drawInline(block.children, citations)}</p>
    case 'code':
      return <Code text={block.text} language={block.language} />
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index} className="ps-1">
          {drawBlocks(item, citations)}
        </li>
      ))
      return block.start === null ? (
        <ul className="flex list-disc flex-col gap-1 ps-5">{items}</ul>
      ) : (
        <ol start={block.start} className="flex list-decimal flex-col gap-1 ps-5">
          {items}
        </ol>
      )
    }
    case 'quote':
      return (
        <blockquote className="flex flex-col gap-2 border-s-2 border-edge ps-3 text-ink-soft">
          {drawBlocks(block.children, citations)}
        </blockquote>
      )
    case 'table':
      return <Table table={block} citations={citations} />
    case 'rule':
      return <hr className="border-line" />
  }
}

function Code({ text, language }: { text: string; language: string }) {
  const label = language === '' ? t('Code') : t('Code, {language}', { language })
  return (
    <div className="relative max-w-full" dir="ltr">
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: keyboards scroll what has the focus */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: a section would need a heading */}
      <div role="region" aria-label={label} tabIndex={0} className={CODE}>
        <pre>
          <code>{text}</code>
        </pre>
      </div>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: . */}
      {/* biome-ignore-end lint/a11y/useSemanticElements: . */}
      <span className="absolute end-1.5 top-2.5 rounded-md bg-surface">
        <CopyButton text={text} label={t('Copy the code')} />
      </span>
    </div>
  )
}

function Table({
  table: { head, rows, align },
  citations,
}: {
  table: Extract<Block, { kind: 'table' }>
  citations: readonly Citation[]
}) {
  const cell = (column: number) =>
    `border-b border-line px-2 py-1 ${ALIGN[align[column] ?? 'start']}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards scroll what has the focus
    // biome-ignore lint/a11y/useSemanticElements: a section would need a heading
    <div role="region" aria-label={t('Table')} tabIndex={0} className="max-w-full overflow-x-auto">
      <table className="text-sm">
        <thead>
          <tr>
            {head.map((one, column) => (
              <th key={column} className={`${cell(column)} font-semibold`}>
                {drawInline(one, citations)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((one, column) => (
                <td key={column} className={cell(column)}>
                  {drawInline(one, citations)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function drawInline(children: readonly Inline[], citations: readonly Citation[]): ReactNode {
  return children.map((inline, index) => (
    <Fragment key={index}>{drawn(inline, citations)}</Fragment>
  ))
}

function drawn(inline: Inline, citations: readonly Citation[]): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'code':
      return <code className="rounded bg-sunken px-1 font-mono text-[0.9em]">{inline.text}</code>
    case 'strong':
      return <strong className="font-semibold">{drawInline(inline.children, citations)}</strong>
    case 'emphasis':
      return <em>{drawInline(inline.children, citations)}</em>
    case 'strike':
      return <s>{drawInline(inline.children, citations)}</s>
    case 'link':
      return (
        <a href={inline.href} title={inline.href} {...AWAY}>
          {drawInline(inline.children, citations)}
        </a>
      )
    case 'mark':
      return <SourceMark number={inline.number} citation={citations[inline.number - 1]} />
    case 'break':
      return <br />
  }
}

/** A mark that points to nothing is the letters it was written with. */
function SourceMark({ number, citation }: { number: number; citation: Citation | undefined }) {
  if (!citation) return `[${number}]`
  const href = safeLink(citation.url)
  const label = t('Source {number}: {title}', { number, title: citation.title })
  return (
    <sup className="px-0.5 text-2xs leading-none">
      {href ? (
        <a href={href} title={label} aria-label={label} {...AWAY}>
          {number}
        </a>
      ) : (
        <span title={label}>{number}</span>
      )}
    </sup>
  )
}

const AWAY = {
  target: '_blank',
  rel: 'noopener noreferrer nofollow',
  className: 'text-accent-ink underline underline-offset-2',
}
const CODE =
  'scroll-quietly max-h-80 overflow-auto rounded-lg border border-line bg-surface py-2 ps-3 pe-9 font-mono text-xs'
const ALIGN: Record<Align, string> = {
  start: 'text-start',
  center: 'text-center',
  end: 'text-end',
}
