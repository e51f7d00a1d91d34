import { useLayoutEffect, useRef } from 'preact/hooks'
import { MAX_LENGTH, type Store } from '../store.ts'
import { PersonRow } from './person-row.tsx'
import { SendButton } from './send-button.tsx'

const MAX_HEIGHT = 160

export function Composer({ store }: { store: Store }) {
  const { t } = store
  const { typed, tray, files: Files } = store.state()
  const field = useRef<HTMLTextAreaElement>(null)
  const count = typed.length
  const tooLong = count > MAX_LENGTH
  useLayoutEffect(() => {
    if (field.current) grow(field.current)
  }, [typed])

  function send() {
    if (store.send(typed)) field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    // 229 is what some browsers say while an input method composes; there Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229)
      return
    // Fingers have no Shift+Enter, but they have a button to send.
    if (matchMedia('(hover: none) and (pointer: coarse)').matches) return
    event.preventDefault()
    send()
  }

  return (
    <div class="footer">
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {Files && <Files.Tray store={store} />}
        <textarea
          ref={field}
          rows={1}
          // Empty, it reads as the widget does: its placeholder is in that language.
          dir={typed ? 'auto' : undefined}
          aria-label={t('message')}
          aria-invalid={tooLong}
          aria-describedby={tooLong ? 'too-long' : undefined}
          placeholder={placeholder(store)}
          value={typed}
          onInput={({ currentTarget }) => {
            store.change({ typed: currentTarget.value })
          }}
          onKeyDown={onKeyDown}
        />
        <SendButton
          store={store}
          disabled={(typed.trim() === '' && !tray) || tooLong || tray?.waiting}
          toField={() => field.current?.focus()}
        />
      </form>
      {tooLong && (
        <p id="too-long" class="problem" role="alert">
          {t('tooLong', { max: MAX_LENGTH, count })}
        </p>
      )}
      <PersonRow store={store} />
    </div>
  )
}

function placeholder({ t, state }: Store): string {
  const { holder } = state().snapshot.conversation
  switch (holder.kind) {
    case 'assistant':
      return t('askPlaceholder')
    case 'queue':
      return t('waitingPlaceholder')
    case 'human':
      return t('personPlaceholder', { name: holder.human.name })
    case 'nobody':
      return t('closedPlaceholder')
  }
}

function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto'
  field.style.height = `${Math.min(field.scrollHeight, MAX_HEIGHT)}px`
}
