// What a person has attached, on its way to a customer on a channel outside: with the message where the channel takes it,
// and as a link where it does not, or where there is too much of it.
import type { Attachment } from '@baton/contract'
import type { OpenChannel, Outgoing } from '@baton/integrations'
import type { FileLinks } from '../files/file-links.ts'
import type { Files } from '../files/files.ts'
import type { Ref } from '../store/store.ts'

export type Carrying = { files: Pick<Files, 'read'>; fileLinks: Pick<FileLinks, 'forTicket'> }

export async function carryFiles(
  { workspaceId, conversationId }: Ref,
  { outgoing, attached }: { outgoing: Outgoing; attached: readonly Attachment[] },
  { channel, files, fileLinks }: Carrying & { channel: Pick<OpenChannel, 'takesFiles'> },
): Promise<Outgoing> {
  if (attached.length === 0) return outgoing
  const ref = { workspaceId, conversationId }
  const carried: NonNullable<Outgoing['files']> = []
  const links: string[] = []
  let room = channel.takesFiles ?? 0
  for (const { id, name, contentType, size } of attached) {
    if (size > room) {
      links.push(`${name}: ${fileLinks.forTicket(ref, id)}`)
      continue
    }
    room -= size
    const bytes = await whole(files.read({ ...ref, fileId: id }))
    carried.push({ name, type: contentType, bytes })
  }
  const withLinks = (words: string) => [words, ...links].filter((line) => line !== '').join('\n')
  return {
    ...outgoing,
    ...{ text: withLinks(outgoing.text), markdown: withLinks(outgoing.markdown) },
    files: carried,
  }
}

async function whole(pieces: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
