import type { Finding } from '@baton/contract'
import { partsOf } from './parts-of.ts'

/** What the customer wrote, with the words that were noticed marked. */
export function EvidenceText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const parts = partsOf(
    text,
    findings.map(({ evidence }) => evidence),
  )
  return (
    <q dir="auto" className="wrap-words block text-ink">
      {parts.map(({ words, noticed }, at) =>
        noticed ? (
          <mark key={at} className="rounded-sm bg-warn-soft text-warn-ink">
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </q>
  )
}
