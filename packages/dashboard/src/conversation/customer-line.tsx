// What the customer did besides writing, as a line of the transcript.
import { AtSign, BadgeCheck, PencilLine, Star, ThumbsDown, ThumbsUp } from 'lucide-react'
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
          {customer} can be reached at {moment.email}
        </Line>
      )
    case 'signed-in':
      return (
        <Line icon={BadgeCheck} at={at}>
          {customer} signed in: your application vouches for who they are.
        </Line>
      )
    case 'rated':
      return (
        <Line icon={Star} at={at} below={moment.comment}>
          {customer} rated this {moment.score} of 5
        </Line>
      )
    case 'thumb': {
      const isUp = moment.thumb === 'up'
      return (
        <Line icon={isUp ? ThumbsUp : ThumbsDown} at={at} below={moment.words}>
          {customer} found an answer {isUp ? 'helpful' : 'not helpful'}
        </Line>
      )
    }
    case 'corrected':
      return (
        <Line icon={PencilLine} at={at} below={moment.ownWords}>
          {customer} has read the summary, and says it like this:
        </Line>
      )
  }
}
