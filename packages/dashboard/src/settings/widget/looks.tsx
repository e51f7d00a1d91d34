// Form, place and colours. The colour is told how well it can be read, before customers find out.
import { contrast, isColour, readableOn } from '@baton/core'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
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
      <h2 className="font-semibold">Looks</h2>
      <Select
        label="Form"
        value={value.mode}
        onChange={(mode) => change({ mode })}
        options={[
          { value: 'floating', label: 'A button in a corner' },
          { value: 'embedded', label: 'Part of the page' },
          { value: 'sidebar', label: 'A sidebar' },
        ]}
      />
      <Select
        label="Side"
        value={value.position}
        onChange={(position) => change({ position })}
        options={[
          { value: 'auto', label: 'Where lines end' },
          { value: 'right', label: 'Right' },
          { value: 'left', label: 'Left' },
        ]}
      />
      <Select
        label="Theme"
        value={value.theme}
        onChange={(theme) => change({ theme })}
        options={[
          { value: 'auto', label: 'As the customer’s device has it' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
      <div>
        <Field
          label="Brand colour"
          value={value.accent ?? ''}
          placeholder="#0d6b57"
          maxLength={7}
          onChange={({ currentTarget }) => change({ accent: currentTarget.value.trim() || null })}
          help="As #rrggbb. Empty: Baton’s green."
          error={errorOf('accent')}
        />
        {value.accent ? <Readable colour={value.accent} /> : null}
      </div>
    </section>
  )
}

function Readable({ colour }: { colour: string }) {
  if (!isColour(colour))
    return <p className="mt-1 text-sm text-danger-ink">Write it as # and six digits, 0 to f.</p>
  const words = readableOn(colour)
  const weak = PAGES.filter(([, page]) => contrast(colour, page) < TOLD_APART)
  return (
    <div className="mt-2 text-sm" role="status">
      <p>
        <span
          className="mr-2 inline-block rounded px-2 py-0.5"
          style={{ background: colour, color: words }}
        >
          Words
        </span>
        {words === '#ffffff' ? 'White' : 'Black'} words on it can be read:{' '}
        {ratio(contrast(colour, words))}.
      </p>
      {weak.map(([theme, page]) => (
        <p key={theme} className="mt-1 text-danger-ink">
          On {theme} pages the button is hard to tell from the page: {ratio(contrast(colour, page))}
          ; it takes 3 to 1. Choose a {theme === 'light' ? 'darker' : 'lighter'} one, or another
          theme.
        </p>
      ))}
    </div>
  )
}

function ratio(value: number): string {
  return `${value.toFixed(1)} to 1`
}
