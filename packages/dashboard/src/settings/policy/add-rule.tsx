import { Plus } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Menu, MenuItem } from '../../parts/menu.tsx'
import { reasonWords } from '../../parts/reason-words.ts'
import { t } from '../../words/translate.ts'
import { WHENS, type When } from './rule-words.ts'

export function AddRule({ onAdd }: { onAdd: (when: When) => void }) {
  return (
    <div className="mt-3">
      <Menu
        trigger={
          <Button id="add-rule" icon={<Plus size={14} aria-hidden />}>
            {t('Add a rule')}
          </Button>
        }
      >
        {WHENS.map(({ when, about }) => (
          <MenuItem key={when} onClick={() => onAdd(when)}>
            <span className="py-1">
              {reasonWords(when)}
              <span className="block text-xs text-ink-faint">{about}</span>
            </span>
          </MenuItem>
        ))}
      </Menu>
    </div>
  )
}
