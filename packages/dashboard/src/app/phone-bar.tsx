// The way home from pages beside the inbox, where the rail is on wider screens.
import { Link, useLocation } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { t } from '../words/translate.ts'
import { AccountMenu } from './account-menu.tsx'

/** Those have heads of their own, which lead back. */
const WITH_OWN_HEAD = /^\/(inbox|playground)(\/|$)/

export function PhoneBar() {
  const { pathname } = useLocation()
  if (WITH_OWN_HEAD.test(pathname)) return null
  return (
    <nav
      aria-label={t('Back to the inbox')}
      className="flex h-12 shrink-0 items-center border-b border-line bg-surface px-2 md:hidden"
    >
      <Link
        to="/inbox/$view"
        params={{ view: 'escalated' }}
        className="inline-flex h-10 items-center gap-1.5 rounded-lg px-2 text-sm text-ink-soft hover:bg-sunken"
      >
        <ArrowLeft size={16} aria-hidden className="rtl:-scale-x-100" /> {t('Inbox')}
      </Link>
      <span className="ms-auto">
        <AccountMenu compact />
      </span>
    </nav>
  )
}
