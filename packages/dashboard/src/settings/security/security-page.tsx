import type { SecuritySettings } from '@baton/contract'
import { type FormEvent, useState } from 'react'
import { roleName } from '../../app/role-words.ts'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { type FieldErrors, fieldErrors } from '../field-errors.ts'
import { SecretField } from '../secret-field.tsx'
import { type SavedSettings, useSaveSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { differs, useUnsaved } from '../unsaved.ts'

type Oidc = NonNullable<SecuritySettings['oidc']>

const NEW: Oidc = {
  ...{ name: '', issuer: '', clientId: '', clientSecret: null },
  ...{ domains: [], role: 'agent' },
}

/** How teammates sign in. */
export function SecurityPage() {
  return (
    <>
      <SettingsHeader title={t('Sign-in')}>
        {t('How teammates sign in: with a password, at a provider of your own, or both.')}
      </SettingsHeader>
      <WithSettings part="security">{(saved) => <SecurityForm saved={saved} />}</WithSettings>
    </>
  )
}

function SecurityForm({ saved }: { saved: SavedSettings<'security'> }) {
  const save = useSaveSettings('security')
  const { value, setValue, domains, setDomains } = useSecurityDraft(saved.value)
  const errors = fieldErrors(save.error)
  const { oidc, passwordSignIn } = value
  const setOidc = (part: Partial<Oidc>) =>
    setValue({ ...value, oidc: { ...(oidc ?? NEW), ...part } })

  function submit(event: FormEvent) {
    event.preventDefault()
    const named = domains.split(/\s+/).filter((line) => line !== '')
    save.mutate({
      baseVersion: saved.version,
      value: { passwordSignIn, oidc: oidc && { ...oidc, domains: named } },
    })
  }
  return (
    <form noValidate onSubmit={submit} className="flex max-w-2xl flex-col gap-8">
      <section className="flex flex-col gap-5">
        <h2 className="font-semibold">{t('OpenID Connect')}</h2>
        <CheckField
          label={t('Teammates sign in at a provider')}
          help={t(
            'Keycloak, Okta, Google Workspace, Microsoft Entra and every other that speaks OpenID Connect.',
          )}
          checked={oidc !== null}
          onChange={({ currentTarget }) =>
            setValue({ ...value, oidc: currentTarget.checked ? NEW : null })
          }
        />
        {oidc ? (
          <>
            <ProviderFields oidc={oidc} onChange={setOidc} errors={errors} />
            <TextArea
              label={t('Domains whose people may come in')}
              rows={3}
              value={domains}
              placeholder="example.com"
              onChange={({ currentTarget }) => setDomains(currentTarget.value)}
              help={t(
                'One a line. Whoever has such an address becomes a teammate when they sign in first. Empty: only who is a teammate or was invited.',
              )}
              error={errors.under('oidc.domains')}
            />
            <Select
              label={t('As what they come in')}
              value={oidc.role}
              onChange={(role) => setOidc({ role })}
              options={(['agent', 'viewer'] as const).map((role) => ({
                value: role,
                label: roleName(role),
              }))}
            />
          </>
        ) : null}
      </section>
      <Passwords
        allowed={passwordSignIn}
        error={errors.under('passwordSignIn')}
        onChange={(next) => setValue({ ...value, passwordSignIn: next })}
      />
      <div>
        <Button type="submit" look="primary" pending={save.isPending}>
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}

/** Domains are lines of text until they are saved, so that one can be typed. */
function useSecurityDraft(saved: SavedSettings<'security'>['value']) {
  const lines = saved.oidc?.domains.join('\n') ?? ''
  const [value, setValue] = useState(saved)
  const [domains, setDomains] = useState(lines)
  useUnsaved(differs([value, domains], [saved, lines]))
  return { value, setValue, domains, setDomains }
}

function Passwords({
  allowed,
  error,
  onChange,
}: {
  allowed: boolean
  error: string | undefined
  onChange: (allowed: boolean) => void
}) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-semibold">{t('Passwords')}</h2>
      <CheckField
        label={t('Teammates may sign in with a password')}
        help={t(
          'Can be turned off once an owner has signed in at the provider. On the server, “baton user allow-passwords” turns it on again.',
        )}
        checked={allowed}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {error ? (
        <p role="alert" className="text-sm text-danger-ink">
          {error}
        </p>
      ) : null}
    </section>
  )
}

function ProviderFields({
  oidc,
  onChange,
  errors,
}: {
  oidc: Oidc
  onChange: (part: Partial<Oidc>) => void
  errors: FieldErrors
}) {
  const redirect = `${location.origin}/auth/oidc/callback`
  return (
    <>
      <div>
        <p className="text-sm font-medium">
          {t('Redirect address, to be entered at the provider')}
        </p>
        <p className="mt-1 flex items-center gap-2 text-sm">
          <code dir="ltr" className="min-w-0 wrap-words">
            {redirect}
          </code>
          <CopyButton text={redirect} label={t('Copy the address')} />
        </p>
      </div>
      <Field
        label={t('Name of the provider')}
        value={oidc.name}
        placeholder={t('Acme')}
        help={t('The button says: Sign in with …')}
        error={errors.under('oidc.name')}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Field
        label={t('Issuer')}
        type="url"
        dir="ltr"
        value={oidc.issuer}
        placeholder="https://login.example.com"
        help={t('Where its /.well-known/openid-configuration begins.')}
        error={errors.under('oidc.issuer')}
        onChange={({ currentTarget }) => onChange({ issuer: currentTarget.value.trim() })}
      />
      <Field
        label={t('Client id')}
        dir="ltr"
        value={oidc.clientId}
        error={errors.under('oidc.clientId')}
        onChange={({ currentTarget }) => onChange({ clientId: currentTarget.value })}
      />
      <SecretField
        label={t('Client secret')}
        value={oidc.clientSecret ?? undefined}
        onChange={(secret) => onChange({ clientSecret: secret ?? null })}
      />
    </>
  )
}
