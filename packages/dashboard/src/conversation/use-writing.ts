// Which of the two is being written, and its text: kept by the drafts, on every device.
import type { MacroStep } from '@baton/contract'
import {
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Writing } from './drafts.ts'
import type { FilesToSend } from './files/use-files.ts'
import type { Along, Mode } from './outbox.ts'
import { useWords } from './use-words.ts'

export type ComposerHandle = {
  /** Begins to write in this mode; what is given is put below what is there already. */
  write(mode: Mode, text?: string, along?: Pick<Along, 'attachments' | 'steps'>): void
}

export type WritingNow = {
  mode: Mode
  setMode(mode: Mode): void
  writing: Writing
  set(text: string): void
  /** What was answered meanwhile has been read. */
  reviewed(): void
  take(): Writing
  /** Drafts of other devices could not be read. */
  unread: boolean
}

export function useWriting(
  of: {
    conversationId: string
    seq: number
    files: FilesToSend
    /** What was to be done with a reply that comes back. */
    onSteps(steps: readonly MacroStep[]): void
  },
  area: RefObject<HTMLTextAreaElement | null>,
  ref: Ref<ComposerHandle> | undefined,
): WritingNow {
  const { drafts } = useWords()
  const { conversationId, seq, files, onSteps } = of
  const [mode, setMode] = useState<Mode>('reply')
  const [calls, setCalls] = useState(0)
  /** What was put in is gone on with behind it. */
  const toEnd = useRef(false)
  const [unread, setUnread] = useState(false)
  const writing = useSyncExternalStore(drafts.subscribe, () => drafts.get(conversationId, mode))

  useEffect(() => {
    drafts.load(conversationId).then(
      () => setUnread(false),
      () => setUnread(true),
    )
  }, [drafts, conversationId])

  useImperativeHandle(ref, () => ({
    write(next, more, { attachments = [], steps = [] } = {}) {
      setMode(next)
      setCalls((before) => before + 1)
      if (attachments.length > 0) files.restore(attachments)
      if (steps.length > 0) onSteps(steps)
      if (!more) return
      const { text } = drafts.get(conversationId, next)
      drafts.write(conversationId, next, text.trim() === '' ? more : `${text}\n\n${more}`, seq)
      toEnd.current = true
    },
  }))
  // Not before it is drawn: where a reply is locked there is no field to have the focus.
  useEffect(() => {
    if (calls === 0) return
    area.current?.focus()
    if (!toEnd.current) return
    toEnd.current = false
    const end = area.current?.value.length ?? 0
    area.current?.setSelectionRange(end, end)
  }, [calls, area])

  return {
    ...{ mode, setMode, writing, unread },
    set: (text) => drafts.write(conversationId, mode, text, seq),
    reviewed: () => drafts.reviewed(conversationId, mode, seq),
    take: () => drafts.take(conversationId, mode),
  }
}
