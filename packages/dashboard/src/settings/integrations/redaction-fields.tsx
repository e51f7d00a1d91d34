// What is taken out before anything leaves, and what then leaves.
import type { Connection, Redaction } from '@baton/contract'
import { CheckField } from '../../parts/check-field.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { t } from '../../words/translate.ts'
import { DeliveryPreview } from './delivery-preview.tsx'

export function RedactionFields({
  connection,
  onChange,
}: {
  connection: Connection
  onChange: (redaction: Redaction) => void
}) {
  const { redaction } = connection
  const { kinds, phrases, leaveOut } = redaction
  return (
    <div className="flex flex-col gap-5">
      <h2 className="text-sm font-semibold">{t('What is sent')}</h2>
      <div className="grid gap-5 sm:grid-cols-2">
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1.5 text-sm font-medium">{t('Take out of every text')}</legend>
          {entriesOf(KINDS).map(([kind, label]) => (
            <CheckField
              key={kind}
              label={label}
              checked={kinds.includes(kind)}
              onChange={({ currentTarget }) =>
                onChange({ ...redaction, kinds: toggled(kinds, kind, currentTarget.checked) })
              }
            />
          ))}
        </fieldset>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1.5 text-sm font-medium">{t('Leave out altogether')}</legend>
          {entriesOf(PARTS).map(([part, label]) => (
            <CheckField
              key={part}
              label={label}
              checked={leaveOut.includes(part)}
              onChange={({ currentTarget }) =>
                onChange({ ...redaction, leaveOut: toggled(leaveOut, part, currentTarget.checked) })
              }
            />
          ))}
        </fieldset>
      </div>
      <TextArea
        label={t('Words of your own to take out')}
        rows={2}
        value={phrases.join('\n')}
        onChange={({ currentTarget }) =>
          onChange({ ...redaction, phrases: currentTarget.value.split('\n') })
        }
        help={t('One a line; found in any case.')}
      />
      <DeliveryPreview connection={connection} fields={NO_FIELDS} />
    </div>
  )
}

const NO_FIELDS = {}

const KINDS: Record<Redaction['kinds'][number], string> = {
  email: t('E-mail addresses'),
  phone: t('Telephone numbers'),
  card: t('Card numbers'),
  iban: 'IBANs',
  key: t('Keys and tokens'),
}

const PARTS: Record<Redaction['leaveOut'][number], string> = {
  transcript: t('The transcript'),
  page: t('The page and the device'),
  attributes: t('Attributes of the customer'),
  attempts: t('What the assistant tried'),
  earlier: t('Earlier conversations'),
  name: t('The customer’s name'),
  email: t('The customer’s e-mail address'),
}

function entriesOf<Key extends string>(words: Record<Key, string>): [Key, string][] {
  return Object.entries(words) as [Key, string][]
}

function toggled<Item>(list: readonly Item[], item: Item, isIn: boolean): Item[] {
  const others = list.filter((each) => each !== item)
  return isIn ? [...others, item] : others
}
