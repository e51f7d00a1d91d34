import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '../../words/translate.ts'
import { SettingsHeader } from '../settings-page.tsx'

/** The head of the policy's pages, and the way between them. */
export function PolicyFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SettingsHeader title={t('Policy')}>
        {t(
          'When a conversation goes to a person. The rules are code: they work without a model, and no model can overrule them. The button “Talk to a person” always works.',
        )}
      </SettingsHeader>
      <nav
        aria-label={t('Policy')}
        className="-mt-2 mb-6 flex flex-wrap gap-1 border-b border-line pb-2"
      >
        {PAGES.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true }}
            className={TAB}
            activeProps={{ className: ACTIVE, 'aria-current': 'page' }}
          >
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </>
  )
}

const PAGES = [
  { to: '/settings/policy', label: t('Rules') },
  { to: '/settings/policy/try', label: t('Try on recorded conversations') },
  { to: '/settings/policy/cases', label: t('Cases') },
] as const

const TAB =
  'flex h-8 items-center rounded-lg px-2.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink pointer-coarse:h-10'
const ACTIVE = 'bg-sunken font-medium text-ink'
