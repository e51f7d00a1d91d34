import { Link } from '@tanstack/react-router'
import { t } from '../../words/translate.ts'
import type { SettingsGroup } from '../pages.ts'
import { findSettings } from './find-settings.ts'
import { showSetting } from './show-setting.ts'

/** What fits what is looked for; a click leads to the page, and there to the setting. */
export function FoundSettings({
  wanted,
  groups,
  onChosen,
}: {
  wanted: string
  groups: readonly SettingsGroup[]
  onChosen: () => void
}) {
  const found = findSettings(
    wanted,
    groups.flatMap(({ pages }) => pages),
  )
  return (
    <div>
      <p role="status" className={found.length > 0 ? 'sr-only' : 'px-2.5 text-sm text-ink-soft'}>
        {found.length > 0
          ? t('Found: {n}', { n: found.length })
          : t('No setting is called that. Try another word.')}
      </p>
      <ul aria-label={t('Settings found')} className="flex flex-col gap-0.5 empty:hidden">
        {found.map(({ to, page, setting }) => (
          <li key={`${to} ${setting}`}>
            <Link
              to={to}
              onClick={() => {
                onChosen()
                if (setting !== null) showSetting(page, setting)
              }}
              className="flex min-h-8 flex-col justify-center rounded-lg px-2.5 py-1 text-sm hover:bg-sunken pointer-coarse:min-h-10"
            >
              <span>{setting ?? page}</span>
              {setting === null ? null : <span className="text-xs text-ink-soft">{page}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
