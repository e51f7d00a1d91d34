// Chooses a YAML file, by a button as all others are.
import { Upload } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../parts/button.tsx'

export function ChooseYaml({
  label,
  action,
  pending,
  onFile,
}: {
  /** Of the field behind the button. */
  label: string
  action: string
  pending: boolean
  onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        icon={<Upload size={14} aria-hidden />}
        pending={pending}
        onClick={() => input.current?.click()}
      >
        {action}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        aria-label={label}
        className="sr-only"
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // The same file, mended, may be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
