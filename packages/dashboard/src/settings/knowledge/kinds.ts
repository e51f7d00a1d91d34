import type { SourceKind } from '@baton/contract'
import { FileText, Folder, Globe, MessageCircleQuestion } from 'lucide-react'
import type { ComponentType } from 'react'
import { t } from '../../words/translate.ts'

type Kind = {
  kind: SourceKind
  label: string
  says: string
  icon: ComponentType<{ size: number; 'aria-hidden': boolean; className?: string }>
}

/** The kinds of source, in the order in which they are offered. */
export const KINDS: readonly Kind[] = [
  { kind: 'website', label: t('Website'), says: t('Its pages, within its host'), icon: Globe },
  { kind: 'files', label: t('Files'), says: t('Markdown, HTML, text or PDF'), icon: FileText },
  {
    kind: 'questions',
    label: t('Questions and answers'),
    says: t('In your own words, quoted as they stand'),
    icon: MessageCircleQuestion,
  },
  {
    kind: 'folder',
    label: t('Folder on the server'),
    says: t('By the command line'),
    icon: Folder,
  },
]

export function kindOf(kind: SourceKind): Kind {
  const found = KINDS.find((each) => each.kind === kind)
  if (!found) throw new Error(`${kind} is no kind of source`)
  return found
}
