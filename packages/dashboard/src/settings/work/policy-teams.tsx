import { useTeammates } from '../../people/teammates.ts'
import { t } from '../../words/translate.ts'

/** Whose conversations targets are for. Nothing is shown where there are no teams to choose from. */
export function PolicyTeams({
  chosen,
  onChange,
}: {
  chosen: readonly string[]
  onChange: (teams: string[]) => void
}) {
  const known = useTeammates().data?.teams ?? []
  const gone = chosen.filter((id) => known.every((team) => team.id !== id))
  const teams = [...known, ...gone.map((id) => ({ id, name: id }))]
  if (teams.length === 0) return null
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t('Of the teams')}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {teams.map(({ id, name }) => (
          <label key={id} className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                onChange(
                  currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                )
              }
              className="size-4 accent-accent"
            />
            <bdi>{name}</bdi>
          </label>
        ))}
      </div>
      <p className="text-sm text-ink-faint">
        {t('None chosen: for all, and for what no team has.')}
      </p>
    </fieldset>
  )
}
