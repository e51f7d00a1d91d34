import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'
import { TextArea } from '../parts/text-area.tsx'
import { Tick } from '../settings/policy/tick.tsx'
import { t } from '../words/translate.ts'
import { Instead } from './instead-fields.tsx'
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
      title={t('Set up')}
      description={t('Counts from the next message on, and only here.')}
      place="side"
    >
      <div className="flex flex-col gap-7 px-4">
        <Who setup={setup} set={set} />
        <Instead setup={setup} set={set} hasUnsaved={hasUnsaved} />
        <div className="flex justify-between gap-2">
          <Button onClick={() => onChange(PLAIN)}>{t('Reset')}</Button>
          <Button look="primary" onClick={() => onOpenChange(false)}>
            {t('Done')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function Who({ setup, set }: Props) {
  return (
    <Part title={t('Who asks')}>
      <div className="flex flex-col gap-4">
        <Select
          label={t('Channel')}
          value={setup.channel}
          options={CHANNELS}
          onChange={(channel) => set({ channel })}
        />
        <Field
          label={t('Language')}
          value={setup.locale}
          onChange={({ currentTarget }) => set({ locale: currentTarget.value })}
          maxLength={35}
          dir="ltr"
          help={t('Of the page or the browser, such as de or pt-BR.')}
        />
        <Field
          label={t('Name')}
          value={setup.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
          maxLength={200}
        />
        <Field
          label={t('E-mail address')}
          type="email"
          value={setup.email}
          onChange={({ currentTarget }) => set({ email: currentTarget.value })}
          help={t('With one, Baton does not ask for it.')}
        />
        <TextArea
          label={t('Attributes')}
          value={setup.attributes}
          onChange={({ currentTarget }) => set({ attributes: currentTarget.value })}
          rows={2}
          dir="ltr"
          placeholder="plan=enterprise"
          help={t('One a line, as name=value.')}
        />
        <div className="flex">
          <Tick
            label={t('Signed by the host application')}
            checked={setup.verified}
            onChange={(verified) => set({ verified })}
          />
        </div>
      </div>
    </Part>
  )
}

const CHANNELS: { value: Setup['channel']; label: string }[] = [
  { value: 'widget', label: t('Widget') },
  { value: 'api', label: 'API' },
]
