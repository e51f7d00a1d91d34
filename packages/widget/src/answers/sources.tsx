import type { Citation } from '@baton/contract'
import type { Store } from '../store.ts'
import { Link } from './markdown.tsx'

type Props = {
  store: Store
  citations: readonly Citation[]
  urlOf: (number: number) => string | null
}

/** Where an answer comes from, numbered as its marks are. A source without an address is named all the same. */
export function Sources({ store, citations, urlOf }: Props) {
  return (
    <div class="sources">
      <p>{store.t('sources')}</p>
      <ol>
        {citations.map((citation, index) => (
          <li key={index}>
            <Source citation={citation} href={urlOf(index + 1)} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Source({
  citation: { title, section },
  href,
}: {
  citation: Citation
  href: string | null
}) {
  const where = [section === title ? '' : section, href && siteOf(href)].filter(Boolean).join(' · ')
  const words = (
    <>
      <b dir="auto">{title}</b>
      {where !== '' && <small dir="auto">{where}</small>}
    </>
  )
  return href ? <Link href={href}>{words}</Link> : words
}

function siteOf(href: string): string {
  return new URL(href).host.replace(/^www\./, '')
}
