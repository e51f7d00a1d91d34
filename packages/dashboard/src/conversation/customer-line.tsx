// What the customer did besides writing, as a line of the transcript.
import {
  AtSign,
  BadgeCheck,
  Mail,
  PencilLine,
  Star,
  ThumbsDown,
  ThumbsUp,
  TriangleAlert,
} from 'lucide-react'
import { numeral, t } from '../words/translate.ts'
import type { CustomerMoment } from './customer-moment.ts'
import { Line } from './moment-line.tsx'

export function CustomerLine({
  moment,
  at,
  customer,
}: {
  moment: CustomerMoment
  at: string
  customer: string
}) {
  switch (moment.what) {
    case 'email-given':
      return (
        <Line icon={AtSign} at={at}>
          {t('{customer} can be reached at {email}', { customer, email: moment.email })}
        </Line>
      )
    case 'signed-in':
      return (
        <Line icon={BadgeCheck} at={at}>
          {t('{customer} signed in: your application vouches for who they are.', { customer })}
        </Line>
      )
    case 'rated':
      return (
        <Line icon={Star} at={at} below={moment.comment}>
          {t('{customer} rated this {score} of 5', { customer, score: numeral(moment.score) })}
        </Line>
      )
    case 'thumb': {
      const isUp = moment.thumb === 'up'
      return (
        <Line icon={isUp ? ThumbsUp : ThumbsDown} at={at} below={moment.words}>
          {isUp
            ? t('{customer} found an answer helpful', { customer })
            : t('{customer} found an answer not helpful', { customer })}
        </Line>
      )
    }
    case 'transcript-wanted':
    case 'transcript-failed':
      return <TranscriptLine moment={moment} at={at} customer={customer} />
    case 'corrected':
      return (
        <Line icon={PencilLine} at={at} below={moment.ownWords}>
          {t('{customer} has read the summary, and says it like this:', { customer })}
        </Line>
      )
  }
}

/** A copy by mail: that it was asked for, and that it has not arrived. */
function TranscriptLine({
  moment,
  at,
  customer,
}: {
  moment: Extract<CustomerMoment, { what: `transcript-${string}` }>
  at: string
  customer: string
}) {
  const { email } = moment
  return moment.what === 'transcript-wanted' ? (
    <Line icon={Mail} at={at}>
      {t('{customer} asked for this conversation by e-mail: {email}', { customer, email })}
    </Line>
  ) : (
    <Line icon={TriangleAlert} at={at} below={moment.problem}>
      {t('The e-mail with this conversation has not reached {email}.', { email })}
    </Line>
  )
}
