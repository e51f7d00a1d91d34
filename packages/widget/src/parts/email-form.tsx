// Asked once, in the conversation itself and not as a wall before it: where to write if the customer leaves.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isInvalid, type Store } from '../store.ts'
import css from './card.css?inline'
import { wordsOf } from './more.ts'

type Problem = 'emailInvalid' | 'emailFailed' | null

export function EmailForm({ store, question }: { store: Store; question: string }) {
  const { session } = store
  const t = wordsOf(store)
  store.wear(css)
  const field = useRef<HTMLInputElement>(null)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<Problem>(null)

  useLayoutEffect(() => {
    const form = field.current?.form
    return () => {
      const root = form?.getRootNode()
      if (!(root instanceof ShadowRoot) || !form?.contains(root.activeElement)) return
      // The form goes; who used it by keyboard stays in the conversation.
      form.closest<HTMLElement>('.log')?.focus()
    }
  }, [])

  async function attempt(action: () => Promise<void>) {
    if (isSaving) return
    setSaving(true)
    setProblem(null)
    try {
      await action()
    } catch (error) {
      fail(isInvalid(error) ? 'emailInvalid' : 'emailFailed')
    }
    setSaving(false)
  }

  function fail(why: Problem) {
    setProblem(why)
    field.current?.focus()
  }

  function save(event: Event) {
    event.preventDefault()
    const email = field.current?.value.trim() ?? ''
    if (/^\S+@\S+\.\S{2,}$/.test(email)) void attempt(() => session.giveEmail(email))
    else fail('emailInvalid')
  }

  return (
    <form class="card" onSubmit={save} noValidate>
      <p dir="auto">{question}</p>
      <label for="email">{t('email')}</label>
      <div class="row">
        <input
          ref={field}
          id="email"
          type="email"
          dir="ltr"
          autocomplete="email"
          maxLength={320}
          placeholder="name@example.com"
          aria-invalid={problem === 'emailInvalid'}
          aria-describedby={problem ? 'email-problem' : undefined}
        />
        <button type="submit" class="primary" aria-disabled={isSaving}>
          {isSaving ? t('saving') : t('save')}
        </button>
        <button
          type="button"
          aria-disabled={isSaving}
          onClick={() => void attempt(() => session.declineEmail())}
        >
          {t('skip')}
        </button>
      </div>
      {problem && (
        <p id="email-problem" class="problem" role="alert">
          {t(problem)}
        </p>
      )}
    </form>
  )
}
