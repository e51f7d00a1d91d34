import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'
import { TextArea } from '../parts/text-area.tsx'
import { DirectionFields } from '../settings/assistant/direction-fields.tsx'
import { Tick } from '../settings/policy/tick.tsx'
import { useSettingsPart } from '../settings/settings-data.ts'
import { Part } from './part.tsx'
import { PLAIN, type Setup } from './setup.ts'

type Props = { setup: Setup; set: (part: Partial<Setup>) => void }

/** Who asks, and what is tried instead of what is saved. It counts from the next message on. */
export function SetupDialog({
  open,
  onOpenChange,
  setup,
  onChange,
  hasUnsaved,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  setup: Setup
  onChange: (setup: Setup) => void
  hasUnsaved: boolean
}) {
  const set = (part: Partial<Setup>) => onChange({ ...setup, ...part })
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Set up"
      description="Counts from the next message on, and only here."
      place="side"
    >
      <div className="flex flex-col gap-7 px-4">
        <Who setup={setup} set={set} />
        <Instead setup={setup} set={set} hasUnsaved={hasUnsaved} />
        <div className="flex justify-between gap-2">
          <Button onClick={() => onChange(PLAIN)}>Reset</Button>
          <Button look="primary" onClick={() => onOpenChange(false)}>
            Done
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function Who({ setup, set }: Props) {
  return (
    <Part title="Who asks">
      <div className="flex flex-col gap-4">
        <Select
          label="Channel"
          value={setup.channel}
          options={CHANNELS}
          onChange={(channel) => set({ channel })}
        />
        <Field
          label="Language"
          value={setup.locale}
          onChange={({ currentTarget }) => set({ locale: currentTarget.value })}
          maxLength={35}
          dir="ltr"
          help="Of the page or the browser, such as de or pt-BR."
        />
        <Field
          label="Name"
          value={setup.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
          maxLength={200}
        />
        <Field
          label="E-mail address"
          type="email"
          value={setup.email}
          onChange={({ currentTarget }) => set({ email: currentTarget.value })}
          help="With one, Baton does not ask for it."
        />
        <TextArea
          label="Attributes"
          value={setup.attributes}
          onChange={({ currentTarget }) => set({ attributes: currentTarget.value })}
          rows={2}
          dir="ltr"
          placeholder="plan=enterprise"
          help="One a line, as name=value."
        />
        <div className="flex">
          <Tick
            label="Signed by the host application"
            checked={setup.verified}
            onChange={(verified) => set({ verified })}
          />
        </div>
      </div>
    </Part>
  )
}

function Instead({ setup, set, hasUnsaved }: Props & { hasUnsaved: boolean }) {
  const saved = useSettingsPart('assistant').data?.value
  return (
    <Part title="Instead of what is saved">
      <div className="flex flex-col gap-4">
        <Select
          label="Policy"
          value={setup.policy}
          options={hasUnsaved ? [...POLICIES, UNSAVED] : POLICIES}
          onChange={(policy) => set({ policy })}
        />
        <Select
          label="Model"
          value={setup.model}
          options={MODELS}
          onChange={(model) => set({ model })}
        />
        <div className="flex">
          <Tick
            label="Other instructions"
            checked={setup.assistant !== null}
            onChange={(on) => set({ assistant: on ? (saved ?? NONE) : null })}
          />
        </div>
        {setup.assistant ? (
          <DirectionFields value={setup.assistant} onChange={(assistant) => set({ assistant })} />
        ) : null}
      </div>
    </Part>
  )
}

const NONE = { instructions: '', tone: '', handOverWhen: '' }
const CHANNELS: { value: Setup['channel']; label: string }[] = [
  { value: 'widget', label: 'Widget' },
  { value: 'api', label: 'API' },
]
const POLICIES: { value: Setup['policy']; label: string }[] = [
  { value: 'saved', label: 'The one in force' },
  { value: 'careful', label: 'Careful' },
  { value: 'balanced', label: 'Balanced' },
  { value: 'eager', label: 'Eager' },
]
const UNSAVED = { value: 'unsaved' as const, label: 'What is in the form, not saved' }
const MODELS: { value: Setup['model']; label: string }[] = [
  { value: 'saved', label: 'The one that answers customers' },
  { value: 'server', label: 'The one of the server’s environment' },
  { value: 'built-in', label: 'None: quote the documents' },
]
