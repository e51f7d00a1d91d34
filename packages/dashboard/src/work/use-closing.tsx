import type { Ending } from '@baton/contract'
import { type Conversation, isOwed } from '@baton/core'
import { useState } from 'react'
import { CloseDialog } from './close-dialog.tsx'
import { useWorkChoices } from './use-work.ts'

/** Asks how it ended where there is something to choose, or a promise is open; otherwise closing is one key. */
export function useClosing(
  { work }: Conversation,
  close: (ending?: Ending) => Promise<void>,
  pending: boolean,
) {
  const [asking, setAsking] = useState(false)
  const reasons = useWorkChoices().data?.closeReasons ?? []
  const asks = reasons.length > 0 || work.promises.some(isOwed)

  async function end(ending: Ending) {
    await close(ending)
    setAsking(false)
  }

  return {
    ask: () => (asks ? setAsking(true) : void close()),
    /** Also where nothing has to be asked: spam is no work. */
    choose: () => setAsking(true),
    dialog: (
      <CloseDialog
        open={asking}
        onOpenChange={setAsking}
        reasons={reasons}
        promises={work.promises}
        pending={pending}
        onClose={(ending) => void end(ending)}
      />
    ),
  }
}
