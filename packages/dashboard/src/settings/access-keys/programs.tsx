// Programs that came in by OAuth, and their end.
import type { ConnectedProgram } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../../app/desk.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
import { AccessRow } from './access-row.tsx'
import { scopeName } from './scope-words.ts'

const PROGRAMS = ['programs']

export function Programs() {
  return (
    <section aria-labelledby="programs" className="mt-10">
      <h2 id="programs" className="font-semibold">
        {t('Connected programs')}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">
        {rich(
          'A program that speaks MCP and signs in by OAuth needs no key: enter {code} there, and it opens a page of the desk that asks you.',
          { code: <code dir="ltr">{`${location.origin}/mcp`}</code> },
        )}
      </p>
      <ProgramList />
    </section>
  )
}

function ProgramList() {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: PROGRAMS,
    queryFn: async () => (await api.listPrograms()).data as ConnectedProgram[],
  })
  if (error)
    return (
      <Failure
        what={t('Could not read the programs')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Skeleton className="h-16" />
  if (data.length === 0)
    return <p className="text-sm text-ink-faint">{t('No program is connected.')}</p>
  return (
    <ul className="flex flex-col gap-2">
      {data.map((program) => (
        <ProgramRow key={program.id} program={program} />
      ))}
    </ul>
  )
}

function ProgramRow({ program }: { program: ConnectedProgram }) {
  const { id, name } = program
  const { api } = useDesk()
  return (
    <AccessRow
      name={name}
      list={PROGRAMS}
      end={() => api.endProgram({ params: { programId: id } })}
      words={{
        label: t('End the access of {name}', { name }),
        title: t('End the access of {name}?', { name }),
        about: t('It is refused from then on, and has to be allowed anew.'),
        done: t('{name} is not connected any more', { name }),
        failed: t('The program was not ended'),
      }}
    >
      <ProgramFacts program={program} />
    </AccessRow>
  )
}

function ProgramFacts({
  program: { allowedBy, allowedAt, usedAt, scope, returnsTo, rests },
}: {
  program: ConnectedProgram
}) {
  return (
    <p className="text-sm text-ink-soft">
      {rich('Allowed by {name} {when};', {
        name: <bdi>{allowedBy.name}</bdi>,
        when: <WhenShort at={allowedAt} />,
      })}{' '}
      {usedAt
        ? rich('last used {whenshort}', { whenshort: <WhenShort at={usedAt} /> })
        : t('not used yet')}
      {' · '}
      {scopeName(scope)}
      {' · '}
      <bdi dir="ltr" className="wrap-words">
        {returnsTo}
      </bdi>
      {rests ? (
        <>
          {' · '}
          {rich('refused, as {name} may not allow it any more', {
            name: <bdi>{allowedBy.name}</bdi>,
          })}
        </>
      ) : null}
    </p>
  )
}
