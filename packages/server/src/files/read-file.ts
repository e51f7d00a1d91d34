// The bytes of a file behind a link of ours, for those who send the file itself on. Never of another workspace.
import type { FileLinks } from './file-links.ts'
import type { Files } from './files.ts'

type Around = { files: Pick<Files, 'read'>; fileLinks: Pick<FileLinks, 'readUrl'> }

export function createReadFile({ files, fileLinks }: Around) {
  return async (workspaceId: string, url: string): Promise<Uint8Array | null> => {
    const link = fileLinks.readUrl(url)
    if (link?.workspaceId !== workspaceId || link.ended) return null
    const pieces: Buffer[] = []
    for await (const piece of files.read(link)) pieces.push(piece)
    return pieces.length > 0 ? Buffer.concat(pieces) : null
  }
}
