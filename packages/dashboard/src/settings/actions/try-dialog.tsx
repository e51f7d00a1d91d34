// Shows the request an action would send, and sends it when that changes nothing.
import type { ServerAction } from '@baton/contract'
import { checkInput } from '@baton/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { numeral, t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'

export function TryDialog({ action, onClose }: { action: ServerAction; onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('Try {title}', { title: action.title || action.name })}
    >
      <TryForm action={action} />
    </Dialog>
  )
}

function TryForm({ action }: { action: ServerAction }) {
  const { api } = useDesk()
  const { name, parameters, example, sideEffect } = action
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(parameters.map((each) => [each.name, String(example[each.name] ?? '')])),
  )
  const trying = useMutation({
    mutationFn: (send: boolean) => {
      const input = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
      return api.tryAction({ params: { name }, body: { input, send } })
    },
  })
  const checked = checkInput(parameters, values)
  const wrong = checked.ok ? [] : checked.errors
  const errors = fieldErrors(trying.error, 'input.')
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        trying.mutate(false)
      }}
      className="flex flex-col gap-4"
    >
      {parameters.map((parameter) => (
        <Field
          key={parameter.name}
          label={parameter.name}
          value={values[parameter.name] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setValues((before) => ({ ...before, [parameter.name]: value }))
          }
          help={parameter.description}
          error={errors.under(parameter.name)}
        />
      ))}
      <Failed error={trying.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={trying.isPending}>
          {t('Show the request')}
        </Button>
        {sideEffect ? null : (
          <Button
            look="primary"
            pending={trying.isPending}
            disabled={wrong.length > 0}
            onClick={() => trying.mutate(true)}
          >
            {t('Send it')}
          </Button>
        )}
      </div>
      {sideEffect ? (
        <p className="text-sm text-ink-faint">
          {t('It changes something, so it is only sent for a customer.')}
        </p>
      ) : null}
      {trying.data ? <Outcome {...trying.data} /> : null}
    </form>
  )
}

function Failed({ error }: { error: unknown }) {
  if (!error) return null
  return (
    <Notice look="danger" title={t('It could not be tried')}>
      {wordsFor(error)}
    </Notice>
  )
}

type Tried = {
  request: {
    method: string
    url: string
    headers: { name: string; value: string }[]
    body: string | null
  }
  sent: { ok: boolean; result: string; durationMs: number } | null
}

function Outcome({ request: { method, url, headers, body }, sent }: Tried) {
  const lines = headers.map(({ name, value }) => `${name}: ${value}`)
  const text = [`${method} ${url}`, ...lines, ...(body === null ? [] : ['', body])].join('\n')
  return (
    <div aria-live="polite" className="flex flex-col gap-3">
      <section aria-label={t('Request')}>
        <pre
          dir="ltr"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls, hence reachable by keyboard
          tabIndex={0}
          className="scroll-quietly overflow-x-auto rounded-lg border border-line bg-sunken p-3 text-xs"
        >
          {text}
        </pre>
      </section>
      {sent ? (
        <Notice
          look={sent.ok ? 'calm' : 'danger'}
          title={
            sent.ok
              ? t('Answered in {durationMs} ms. Kept of it:', {
                  durationMs: numeral(sent.durationMs),
                })
              : t('It failed')
          }
        >
          <span className="wrap-words" dir="auto">
            {sent.result}
          </span>
        </Notice>
      ) : null}
    </div>
  )
}
