import type { Invitation, InvitationLanguage, Role } from '@baton/contract'
import { mayGrant, ROLES } from '@baton/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useMe } from '../../app/me.ts'
import { roleMeaning, roleName } from '../../app/role-words.ts'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Select } from '../../parts/select.tsx'
import { DESK_LANGUAGES, isDeskLanguage } from '../../words/languages.ts'
import { rich } from '../../words/rich.tsx'
import { spokenLanguage, t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { usePeopleChange } from './people-data.ts'

/** Whom to invite, as what, and whether the link is mailed to them or handed on by whoever invites. */
export function NewInvitation({ canMail, isKnown }: { canMail: boolean; isKnown: boolean }) {
  const { human } = useMe()
  const [role, setRole] = useState<Role>('agent')
  const [typed, setTyped] = useState('')
  const [language, setLanguage] = useState<InvitationLanguage>(ownLanguage)
  const email = typed.trim()
  const make = usePeopleChange(
    t('No invitation was made'),
    (api, mail: boolean) =>
      api.invite({ body: { role, mail, language, ...(email ? { email } : {}) } }),
    () => setTyped(''),
  )
  const errors = fieldErrors(make.error, '')
  const mails = canMail && email !== ''
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!make.isPending) make.mutate(mails)
  }
  const pending = make.isPending ? make.variables : null
  return (
    <>
      <form noValidate onSubmit={submit} className="flex flex-col gap-3">
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            label={t('E-mail')}
            type="email"
            value={typed}
            placeholder="grace@example.com"
            help={t('Optional: then nobody else comes in by the link.')}
            error={errors.under('email')}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <RoleField by={human.role} role={role} onChange={setRole} />
          {mails ? <LanguageField language={language} onChange={setLanguage} /> : null}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" look="primary" pending={pending === mails}>
            {mails ? t('Send the invitation') : t('Make a link')}
          </Button>
          {mails ? (
            <Button pending={pending === false} onClick={() => make.mutate(false)}>
              {t('Only make a link')}
            </Button>
          ) : null}
        </div>
        {isKnown && !canMail ? <HowToMail /> : null}
      </form>
      {make.data ? <Made made={make.data} /> : null}
    </>
  )
}

type RoleProps = { by: string; role: Role; onChange: (role: Role) => void }

/** Nobody gives a role above their own. */
function RoleField({ by, role, onChange }: RoleProps) {
  const options = ROLES.filter((one) => mayGrant(by, one)).map((value) => ({
    value,
    label: roleName(value),
  }))
  return (
    <Select
      label={t('Role')}
      value={role}
      onChange={onChange}
      help={roleMeaning(role)}
      options={options}
    />
  )
}

function LanguageField({
  language,
  onChange,
}: {
  language: InvitationLanguage
  onChange: (language: InvitationLanguage) => void
}) {
  const options = Object.entries(DESK_LANGUAGES).flatMap(([value, label]) =>
    isDeskLanguage(value) ? [{ value, label }] : [],
  )
  return (
    <Select
      label={t('Language of the mail')}
      value={language}
      onChange={onChange}
      options={options}
    />
  )
}

function HowToMail() {
  return (
    <p className="text-sm text-ink-soft">
      {rich('To have Baton mail invitations, connect an e-mail address under {channels}.', {
        channels: (
          <Link to="/settings/channels" className="underline underline-offset-2">
            {t('Channels')}
          </Link>
        ),
      })}
    </p>
  )
}

function Made({ made: { token, email, mail } }: { made: Invitation & { token: string } }) {
  const link = linkOf(token)
  const isMailed = mail !== null
  return (
    <Notice
      title={
        isMailed
          ? t('The invitation goes to {email}', { email: email ?? '' })
          : email
            ? t('The link for {email}', { email })
            : t('The link, shown only now')
      }
    >
      <p>
        {isMailed
          ? t('The same link, if you want to send it yourself as well. It is good once.')
          : t('Send it to the one you invite. It is good once, for seven days.')}
      </p>
      <p className="mt-2 flex items-center gap-2">
        <code dir="ltr" className="min-w-0 wrap-words">
          {link}
        </code>
        <CopyButton text={link} label={t('Copy the link')} />
      </p>
    </Notice>
  )
}

/** What whoever is invited opens. */
export function linkOf(token: string): string {
  return `${location.origin}/desk/invited/${token}`
}

/** Whom one invites mostly reads what one reads oneself. */
function ownLanguage(): InvitationLanguage {
  const language = spokenLanguage().split('-')[0]
  return isDeskLanguage(language) ? language : 'en'
}
