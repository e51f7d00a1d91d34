import { type ReactNode, useId } from 'react'

/** What the control in the middle must carry to be read with its label and what stands under it. */
export type LabelledControl = {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

/** A label above a control; under it what is wrong, or else what helps. Both are read with it. */
export function Labelled({
  label,
  help,
  error,
  children,
}: {
  label: string
  help?: string | undefined
  error?: string | undefined
  children: (control: LabelledControl) => ReactNode
}) {
  const id = useId()
  const about = `${id}-${error ? 'error' : 'help'}`
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': error || help ? about : undefined,
      })}
      {error || help ? (
        <p id={about} className={`mt-1 text-sm ${error ? 'text-danger-ink' : 'text-ink-faint'}`}>
          {error || help}
        </p>
      ) : null}
    </div>
  )
}
