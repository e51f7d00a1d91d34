import type { ConnectionState } from '@baton/contract'
import { Notice } from '../../parts/notice.tsx'
import { ClockTime, WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'
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
          {rich('It is left alone until {clocktime}. A test that goes well ends that.', {
            clocktime: <ClockTime at={restsUntil} />,
          })}
        </p>
      ) : null}
      <p>
        {succeededAt
          ? rich('Last success: {whenshort}.', { whenshort: <WhenShort at={succeededAt} /> })
          : t('Nothing has gone well yet. ')}
        {failedAt
          ? rich('Last failure: {whenshort}.', { whenshort: <WhenShort at={failedAt} /> })
          : t('Nothing has failed.')}
      </p>
    </Notice>
  )
}
