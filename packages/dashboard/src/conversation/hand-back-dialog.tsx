import { type FormEvent, useId, useRef, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'

const MAX_INSTRUCTION = 2_000

/** Asks for what the assistant should mind from here on, and gives the conversation back to it. */
export function HandBackDialog({
  open,
  onOpenChange,
  pending,
  handBack,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  pending: boolean
  handBack: (instruction: string) => Promise<boolean>
}) {
  const { toasts } = useDesk()
  const [instruction, setInstruction] = useState('')
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)

  async function submit(event?: FormEvent) {
    event?.preventDefault()
    if (pending || !(await handBack(instruction))) return
    setInstruction('')
    onOpenChange(false)
    toasts.done('Handed back to the assistant')
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Hand back to the assistant"
      initialFocus={area}
      description="It reads what was said and answers the next question. The customer is told."
    >
      <form onSubmit={submit} className="flex flex-col gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          Anything it should mind? <span className="font-normal text-ink-faint">Optional</span>
        </label>
        <textarea
          ref={area}
          id={id}
          value={instruction}
          maxLength={MAX_INSTRUCTION}
          rows={4}
          placeholder="The refund is on its way; do not promise a date."
          onChange={({ currentTarget }) => setInstruction(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
          }}
          className="w-full resize-y rounded-lg border border-edge bg-surface p-2.5 text-base placeholder:text-ink-faint pointer-coarse:text-lg"
        />
        <p className="text-sm text-ink-faint">Only the assistant and your team see this.</p>
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" look="primary" pending={pending}>
            Hand back
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
