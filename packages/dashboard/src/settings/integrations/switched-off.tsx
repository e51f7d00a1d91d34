// Why Baton has switched a connection off, since when, and the way back.
import type { SwitchedOff } from '@baton/contract'
import { Power } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { t } from '../../words/translate.ts'

type Props = { off: SwitchedOff; pending: boolean; onSwitchOn: () => void }

export function SwitchedOffNotice({ off, pending, onSwitchOn }: Props) {
  return (
    <Notice look="danger" title={t('Switched off by itself')}>
      <Why off={off} />
      <p>
        {rich(
          'It has been off since {whenshort}. What was given up stands below, to be tried again when it is on.',
          { whenshort: <WhenShort at={off.at} /> },
        )}
      </p>
      <div className="mt-2">
        <Button
          size="small"
          icon={<Power size={13} aria-hidden />}
          pending={pending}
          onClick={onSwitchOn}
        >
          {t('Switch on again')}
        </Button>
      </div>
    </Notice>
  )
}

function Why({ off: { reason, since, problem } }: Pick<Props, 'off'>) {
  switch (reason) {
    case 'gone':
      return <p>{t('The receiver answered 410: it wants no more events.')}</p>
    case 'failing':
      return (
        <>
          <p>
            {rich('Nothing has gone through since {whenshort}. Last:', {
              whenshort: <WhenShort at={since} />,
            })}
          </p>
          <p className="wrap-words" dir="auto">
            {problem}
          </p>
        </>
      )
  }
}
