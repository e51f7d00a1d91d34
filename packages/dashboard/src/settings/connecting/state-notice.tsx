import type { ConnectionState } from '@baton/contract'
import { Notice } from '../../parts/notice.tsx'
import { ClockTime, WhenShort } from '../../parts/time.tsx'
import type { Standing } from '../integrations/state-words.ts'

/** How it fares: when it last went well, what went wrong last, and until when it is left alone. */
export function StateNotice({ standing, state }: { standing: Standing; state: ConnectionState }) {
  const { words, look } = standing
  const { succeededAt, failedAt, problem, restsUntil } = state
  return (
    <Notice look={look === 'danger' ? 'danger' : look === 'warn' ? 'warn' : 'calm'} title={words}>
      {problem ? (
        <p className="wrap-words" dir="auto">
          {problem}
        </p>
      ) : null}
      {restsUntil ? (
        <p>
          It is left alone until <ClockTime at={restsUntil} />. A test that goes well ends that.
        </p>
      ) : null}
      <p>
        {succeededAt ? (
          <>
            Last success: <WhenShort at={succeededAt} />.{' '}
          </>
        ) : (
          'Nothing has gone well yet. '
        )}
        {failedAt ? (
          <>
            Last failure: <WhenShort at={failedAt} />.
          </>
        ) : (
          'Nothing has failed.'
        )}
      </p>
    </Notice>
  )
}
