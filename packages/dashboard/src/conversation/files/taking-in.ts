// What is dropped or pasted where a reply is written.
import type { ClipboardEvent, DragEvent } from 'react'
import type { FilesToSend } from './use-files.ts'

/** Files that are dropped or pasted go with the reply. */
export function takingIn(files: FilesToSend) {
  const take = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    if (data.files.length === 0) return
    event.preventDefault()
    files.add(data.files)
  }
  return {
    onPaste: (event: ClipboardEvent) => take(event, event.clipboardData),
    onDrop: (event: DragEvent) => take(event, event.dataTransfer),
    // Otherwise the browser leaves the desk for the file.
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
    },
  }
}
