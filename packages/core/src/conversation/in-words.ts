// What a message says in one line of text: its words, or the names of its files where it has none.
import type { Attachment } from '@baton/contract'

type Spoken = { text: string; attachments?: readonly Pick<Attachment, 'name'>[] | undefined }

export function inWords({ text, attachments = [] }: Spoken): string {
  return text.trim() !== '' ? text : attachments.map(({ name }) => `📎 ${name}`).join(' ')
}
