import { useState } from 'react'
import { TextArea } from '../../parts/text-area.tsx'

/** A list with one entry a line. What is typed stays as it is typed; what is meant are the lines that say something. */
export function LinesField({
  label,
  help,
  lines,
  error,
  onChange,
}: {
  label: string
  help?: string
  lines: readonly string[]
  error?: string | undefined
  onChange: (lines: string[]) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const meant = typed === null ? null : entries(typed)
  const shown = meant && meant.join('\n') === lines.join('\n') ? typed : lines.join('\n')
  return (
    <TextArea
      label={label}
      rows={3}
      value={shown ?? ''}
      error={error}
      {...(help ? { help } : {})}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        onChange(entries(value))
      }}
    />
  )
}

function entries(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
