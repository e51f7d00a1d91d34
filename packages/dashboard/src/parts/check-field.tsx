import { type ComponentProps, useId } from 'react'

/** Yes or no, with what it means beside it. */
export function CheckField({
  label,
  help,
  ...input
}: Omit<ComponentProps<'input'>, 'type'> & { label: string; help?: string }) {
  const id = useId()
  return (
    <div className="flex items-start gap-2.5">
      <input
        {...input}
        id={id}
        type="checkbox"
        aria-describedby={help ? `${id}-help` : undefined}
        className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-5"
      />
      <div className="min-w-0 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {help ? (
          <p id={`${id}-help`} className="text-ink-faint">
            {help}
          </p>
        ) : null}
      </div>
    </div>
  )
}
