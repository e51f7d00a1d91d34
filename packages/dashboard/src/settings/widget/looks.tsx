// Form, place and colours. The colour is told how well it can be read, before customers find out.
import { contrast, isColour, readableOn } from '@baton/core'
import { decimal } from '../../parts/amounts.ts'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import type { WidgetPart } from './widget-page.tsx'

/** What tells a button from the page it stands on: 3 to 1, says WCAG. */
const TOLD_APART = 3
const PAGES = [
  ['light', '#ffffff'],
  ['dark', '#161c1a'],
] as const

export function Looks({ value, change, errorOf }: WidgetPart) {
  return (
    <section className="flex flex-col gap-5">
      <h2 className="font-semibold">{t('Looks')}</h2>
      <Select
        label={t('Form')}
        value={value.mode}
        onChange={(mode) => change({ mode })}
        options={[
          { value: 'floating', label: t('A button in a corner') },
          { value: 'embedded', label: t('Part of the page') },
          { value: 'sidebar', label: t('A sidebar') },
        ]}
      />
      <Select
        label={t('Side')}
        value={value.position}
        onChange={(position) => change({ position })}
        options={[
          { value: 'auto', label: t('Where lines end') },
          { value: 'right', label: t('On the right') },
          { value: 'left', label: t('On the left') },
        ]}
      />
      <Select
        label={t('Theme')}
        value={value.theme}
        onChange={(theme) => change({ theme })}
        options={[
          { value: 'auto', label: t('As the customer’s device has it') },
          { value: 'light', label: t('Light') },
          { value: 'dark', label: t('Dark') },
        ]}
      />
      <div>
        <Field
          label={t('Brand colour')}
          value={value.accent ?? ''}
          placeholder="#0d6b57"
          maxLength={7}
          onChange={({ currentTarget }) => change({ accent: currentTarget.value.trim() || null })}
          help={t('As #rrggbb. Empty: Baton’s green.')}
          error={errorOf('accent')}
        />
        {value.accent ? <Readable colour={value.accent} /> : null}
      </div>
    </section>
  )
}

function Readable({ colour }: { colour: string }) {
  if (!isColour(colour))
    return (
      <p className="mt-1 text-sm text-danger-ink">{t('Write it as # and six digits, 0 to f.')}</p>
    )
  const words = readableOn(colour)
  const weak = PAGES.filter(([, page]) => contrast(colour, page) < TOLD_APART)
  return (
    <div className="mt-2 text-sm" role="status">
      <p>
        <span
          className="mr-2 inline-block rounded px-2 py-0.5"
          style={{ background: colour, color: words }}
        >
          {t('Words')}
        </span>
        {words === '#ffffff'
          ? t('White words on it can be read: {ratio}.', { ratio: ratio(contrast(colour, words)) })
          : t('Black words on it can be read: {ratio}.', { ratio: ratio(contrast(colour, words)) })}
      </p>
      {weak.map(([theme, page]) => (
        <p key={theme} className="mt-1 text-danger-ink">
          {theme === 'light'
            ? t(
                'On light pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a darker one, or another theme.',
                { ratio: ratio(contrast(colour, page)) },
              )
            : t(
                'On dark pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a lighter one, or another theme.',
                { ratio: ratio(contrast(colour, page)) },
              )}
        </p>
      ))}
    </div>
  )
}

function ratio(value: number): string {
  return t('{toFixed} to 1', { toFixed: decimal(value, 1) })
}
