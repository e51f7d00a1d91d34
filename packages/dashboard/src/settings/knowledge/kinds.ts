import type { SourceKind } from '@baton/contract'
import { FileText, Folder, Globe, MessageCircleQuestion } from 'lucide-react'
import type { ComponentType } from 'react'

type Kind = {
  kind: SourceKind
  label: string
  says: string
  icon: ComponentType<{ size: number; 'aria-hidden': boolean; className?: string }>
}

/** The kinds of source, in the order in which they are offered. */
export const KINDS: readonly Kind[] = [
  { kind: 'website', label: 'Website', says: 'Its pages, within its host', icon: Globe },
  { kind: 'files', label: 'Files', says: 'Markdown, HTML, text or PDF', icon: FileText },
  {
    kind: 'questions',
    label: 'Questions and answers',
    says: 'In your own words, quoted as they stand',
    icon: MessageCircleQuestion,
  },
  { kind: 'folder', label: 'Folder on the server', says: 'By the command line', icon: Folder },
]

export function kindOf(kind: SourceKind): Kind {
  const found = KINDS.find((each) => each.kind === kind)
  if (!found) throw new Error(`${kind} is no kind of source`)
  return found
}
