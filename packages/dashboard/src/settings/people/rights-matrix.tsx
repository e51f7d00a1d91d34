import { mayDo, RIGHTS, ROLES } from '@baton/core'
import { Check, Minus } from 'lucide-react'
import { rightWords, roleMeaning, roleName } from '../../app/role-words.ts'
import { t } from '../../words/translate.ts'

/** Each right, and which roles have it: the table the server asks. */
export function RightsMatrix() {
  return (
    <section aria-labelledby="rights" className="flex flex-col gap-3">
      <h2 id="rights" className="font-semibold">
        {t('What each role may do')}
      </h2>
      <div className="rounded-xl border border-line bg-surface">
        <table className="w-full text-sm max-sm:text-xs">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="px-3 py-2 text-start font-medium">
                {t('The right to')}
              </th>
              {ROLES.map((role) => (
                <th
                  key={role}
                  scope="col"
                  title={roleMeaning(role)}
                  className="px-2 py-2 text-center font-medium"
                >
                  {roleName(role)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {RIGHTS.map((right) => (
              <tr key={right}>
                <th scope="row" className="px-3 py-2 text-start font-normal">
                  {rightWords(right)}
                </th>
                {ROLES.map((role) => (
                  <Cell key={role} has={mayDo(role, right)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Cell({ has }: { has: boolean }) {
  const Icon = has ? Check : Minus
  return (
    <td className="px-2 py-2 text-center">
      <Icon
        size={15}
        aria-hidden
        className={has ? 'inline text-accent-ink' : 'inline text-ink-faint'}
      />
      <span className="sr-only">{has ? t('yes') : t('no')}</span>
    </td>
  )
}
