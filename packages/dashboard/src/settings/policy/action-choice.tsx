import type { PolicyRule } from '@baton/contract'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { useSettingsPart } from '../settings-data.ts'

/** Which escalation action takes what this rule finds. Without actions there is nothing to choose. */
export function ActionChoice({
  rule,
  onChange,
}: {
  rule: PolicyRule
  onChange: (rule: PolicyRule) => void
}) {
  const actions = useSettingsPart('destinations').data?.value.actions ?? []
  const { action = '' } = rule
  if (actions.length === 0 && action === '') return null
  const isGone = action !== '' && !actions.some(({ id }) => id === action)
  return (
    <Select
      label={t('Taken by')}
      value={action}
      options={[
        { value: '', label: t('The first action that fits') },
        ...actions.map(({ id, name, enabled }) => ({
          value: id,
          label: enabled ? name : t('{name} (switched off)', { name }),
        })),
        ...(isGone ? [{ value: action, label: t('{action} (not there)', { action }) }] : []),
      ]}
      onChange={(chosen) => onChange(takenBy(rule, chosen))}
    />
  )
}

function takenBy({ action: _, ...rule }: PolicyRule, action: string): PolicyRule {
  return (action === '' ? rule : { ...rule, action }) as PolicyRule
}
