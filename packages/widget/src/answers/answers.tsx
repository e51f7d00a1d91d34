// What others say to the customer, drawn: Markdown, marks that lead to sources, and whether it helped. Comes with the
// first letter that is typed, before there can be an answer; without it an answer is its plain text (view/message.tsx).
import { parseMarkdown, plainText, safeUrl } from '@baton/core'
import { useMemo } from 'preact/hooks'
import type { Store } from '../store.ts'
import type { SaidLine } from '../view/message.tsx'
import css from './answers.css?inline'
import { Markdown } from './markdown.tsx'
import { Sources } from './sources.tsx'

export { Ending, Happened, Wait } from './happened.tsx'
export { Helped } from './helped.tsx'

export function Answer({ store, line }: { store: Store; line: SaidLine }) {
  const { text, streaming, by, citations } = line
  store.wear(css)
  const breaks = by.kind === 'human'
  const blocks = useMemo(
    () => parseMarkdown(text, { streaming, breaks }),
    [text, streaming, breaks],
  )
  const sourceUrl = (number: number) =>
    safeUrl(citations[number - 1]?.url || ':', `${store.config.baseUrl || location.origin}/`)
  return (
    <>
      <Markdown store={store} blocks={blocks} sourceUrl={sourceUrl} />
      {citations.length > 0 && <Sources store={store} citations={citations} urlOf={sourceUrl} />}
    </>
  )
}

/** A message as it is read aloud: its words without its marks. */
export function spoken(text: string): string {
  return plainText(parseMarkdown(text, { streaming: false, breaks: true }))
}
