// One MCP server: where it is, how Baton proves itself, and which of its tools may be used.
import type { McpAuth, McpServer } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { LimitFields } from '../limit-fields.tsx'
import { SecretField } from '../secret-field.tsx'
import { differs, useUnsaved } from '../unsaved.ts'
import { useInspection } from './inspection.ts'
import { ToolChooser } from './tool-chooser.tsx'

type AuthDraft = {
  kind: McpAuth['kind']
  name: string
  secret: Extract<McpAuth, { kind: 'bearer' }>['secret'] | undefined
}

export function ServerForm({
  server,
  path,
  error,
  pending,
  onSave,
  onCancel,
}: {
  server: McpServer
  /** Where it stands in the settings, to find what Baton says of it. */
  path: string
  error: unknown
  pending: boolean
  onSave: (server: McpServer) => void
  onCancel: () => void
}) {
  const [draft, setDraft] = useState(server)
  const [auth, setAuth] = useState(() => draftOf(server.auth))
  useUnsaved(differs([draft, auth], [server, draftOf(server.auth)]))
  const proof = authOf(auth)
  /** What was last looked at; another address has to be looked at again. */
  const [looked, setLooked] = useState<Pick<McpServer, 'url' | 'auth'> | null>(
    server.url === '' ? null : server,
  )
  const inspection = useInspection(looked ?? server, looked !== null)
  const errors = fieldErrors(error, `value.${path}.`)
  const change = (part: Partial<McpServer>) => setDraft({ ...draft, ...part })

  function look() {
    if (!proof) return
    const next = { url: draft.url.trim(), auth: proof }
    if (JSON.stringify(next) === JSON.stringify(looked)) void inspection.refetch()
    else setLooked(next)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (proof) onSave({ ...draft, name: draft.name.trim(), url: draft.url.trim(), auth: proof })
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <Where draft={draft} change={change} errorOf={errors.under} />
      <Proof auth={auth} onChange={setAuth} error={errors.under('auth')} />
      <div>
        <Button
          pending={inspection.isFetching}
          disabled={draft.url.trim() === '' || !proof}
          onClick={look}
        >
          {t('Look at its tools')}
        </Button>
      </div>
      <Tools inspection={inspection} draft={draft} change={change} />
      <LimitFields limits={draft} leastBytes={1_000} change={change} errorOf={errors.under} />
      <CheckField
        label={t('Enabled')}
        checked={draft.enabled}
        onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary" pending={pending} disabled={!proof}>
          {t('Save')}
        </Button>
        <Button onClick={onCancel}>{t('Cancel')}</Button>
      </div>
    </form>
  )
}

function Tools({
  inspection: { data, error },
  draft,
  change,
}: {
  inspection: ReturnType<typeof useInspection>
  draft: McpServer
  change: (part: Partial<McpServer>) => void
}) {
  if (error) {
    return (
      <Notice look="danger" title={t('Its tools could not be read')}>
        {wordsFor(error)}
      </Notice>
    )
  }
  if (!data) return null
  return (
    <>
      <ToolChooser
        allowed={draft.tools}
        offered={data.tools}
        onChange={(tools) => change({ tools })}
      />
      {data.skipped.map(({ name, why }) => (
        <Notice key={name} look="warn" title={t('{name} cannot be used', { name })}>
          {why}
        </Notice>
      ))}
    </>
  )
}

function Where({
  draft,
  change,
  errorOf,
}: {
  draft: McpServer
  change: (part: Partial<McpServer>) => void
  errorOf: (field: string) => string | undefined
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-[10rem_1fr]">
      <Field
        label={t('Name')}
        value={draft.name}
        placeholder="shop"
        maxLength={20}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        error={errorOf('name')}
      />
      <Field
        label={t('Address')}
        value={draft.url}
        dir="ltr"
        placeholder="https://tools.example.com/mcp"
        onChange={({ currentTarget }) => change({ url: currentTarget.value })}
        help={t('Over streamable HTTP.')}
        error={errorOf('url')}
      />
    </div>
  )
}

const KINDS: { value: McpAuth['kind']; label: string }[] = [
  { value: 'none', label: t('None') },
  { value: 'bearer', label: t('Bearer token') },
  { value: 'header', label: t('A header of its own, such as x-api-key') },
]

function Proof({
  auth,
  onChange,
  error,
}: {
  auth: AuthDraft
  onChange: (auth: AuthDraft) => void
  error: string | undefined
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={t('Credential')}
        value={auth.kind}
        options={KINDS}
        help={t(
          'Sent with every request. Signing in by OAuth is not supported yet: such a server needs a token made there.',
        )}
        onChange={(kind) => onChange({ ...auth, kind })}
      />
      {auth.kind === 'header' ? (
        <Field
          label={t('Name of the header')}
          value={auth.name}
          placeholder="x-api-key"
          onChange={({ currentTarget }) => onChange({ ...auth, name: currentTarget.value })}
          error={error}
        />
      ) : null}
      {auth.kind === 'none' ? null : (
        <SecretField
          label={t('Secret')}
          value={auth.secret}
          onChange={(secret) => onChange({ ...auth, secret })}
        />
      )}
    </div>
  )
}

function draftOf(auth: McpAuth): AuthDraft {
  return {
    kind: auth.kind,
    name: auth.kind === 'header' ? auth.name : '',
    secret: auth.kind === 'none' ? undefined : auth.secret,
  }
}

/** Null while something is missing. */
function authOf({ kind, name, secret }: AuthDraft): McpAuth | null {
  if (kind === 'none') return { kind }
  if (!secret) return null
  return kind === 'bearer' ? { kind, secret } : { kind, name: name.trim(), secret }
}
