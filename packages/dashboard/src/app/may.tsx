// What the teammate at this desk may do, by their role. The server decides; the desk hides what it would refuse, or says why.
import type { Right } from '@baton/contract'
import { leastRoleFor, mayDo } from '@baton/core'
import { Lock } from 'lucide-react'
import { EmptyState } from '../parts/empty-state.tsx'
import { t } from '../words/translate.ts'
import { useMe } from './me.ts'
import { roleName } from './role-words.ts'

export function useMay(right: Right): boolean {
  return mayDo(useMe().human.role, right)
}

/** In place of a page that this teammate's role does not open. */
export function NoRight({ right }: { right: Right }) {
  const { human } = useMe()
  return (
    <EmptyState icon={<Lock size={20} />} title={t('Your role does not open this page')}>
      {t('You are {role} here. This takes the role {needed}: ask an owner of this workspace.', {
        role: roleName(human.role),
        needed: roleName(leastRoleFor(right)),
      })}
    </EmptyState>
  )
}
