// Takes the files of a form into its conversation, which has to be there. What there is no room for stands as a line that
// names it, with the reason.
import { randomBytes } from 'node:crypto'
import type { Attachment } from '@baton/contract'
import { lineOf } from '../channels/media-lines.ts'
import type { Files } from '../files/files.ts'
import type { TakeFile } from '../files/take-file.ts'
import { Rejection } from '../routes/problem.ts'
import type { Ref } from '../store/store.ts'

type Around = { files: Pick<Files, 'claim'>; takeFile: TakeFile }

export async function takeFiles(
  sent: readonly File[],
  ref: Ref,
  { files, takeFile }: Around,
): Promise<{ attachments: Attachment[]; lines: string[] }> {
  const attachments: Attachment[] = []
  const lines: string[] = []
  for (const file of sent) {
    const { name, type, size } = file
    // Another each time: of a form that is sent twice at once, neither breaks off the other's files. What no letter names goes.
    const fileId = randomBytes(24).toString('hex')
    try {
      const bytes = file.stream()
      await takeFile({ ...ref, fileId }, { sender: 'customer', name, size, bytes })
      attachments.push(...(await files.claim(ref, [fileId], 'customer')))
    } catch (error) {
      if (!(error instanceof Rejection)) throw error
      lines.push(lineOf({ id: fileId, name, type: type || 'unknown', size }, error.message))
    }
  }
  return { attachments, lines }
}
