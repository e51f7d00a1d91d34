// What WhatsApp's error codes mean: for whoever has to mend it, and for the question "try again?".
import { DeliveryError, NotNow } from '../../errors.ts'
import type { Answer } from '../../json-api.ts'
import { type Failure, Refusal } from './wire.ts'

/** The 24 hours are over in which we may write freely. */
export const WINDOW_OVER = 131047
/** More to one customer than WhatsApp lets through: about one message in six seconds. */
const PAIR_RATE = 131056
const PAIR_SECONDS = 8

export const WINDOW_WORDS =
  'The customer has not written for 24 hours. WhatsApp lets nobody write to them freely until they do.'

type Meaning = { words: string; retry?: true; seconds?: number; unknown?: true; onlyHere?: true }

/** Those that are not here are not tried again. */
const MEANINGS = new Map<number, Meaning>([
  [0, { words: 'The access token is not valid. Make a new one for the system user.' }],
  [190, { words: 'The access token is not valid. Make a new one for the system user.' }],
  [3, { words: 'The app lacks a permission: whatsapp_business_messaging.' }],
  [10, { words: 'The app lacks a permission: whatsapp_business_messaging.' }],
  [1, { words: 'WhatsApp failed.', retry: true, unknown: true }],
  [2, { words: 'WhatsApp is not available at the moment.', retry: true }],
  [4, { words: 'The app has asked too often.', retry: true, seconds: 60 }],
  [80007, { words: 'The business account has asked too often.', retry: true, seconds: 60 }],
  [
    130429,
    { words: 'More is sent from this number than WhatsApp lets through.', retry: true, seconds: 5 },
  ],
  [
    PAIR_RATE,
    {
      words: 'More is sent to this customer than WhatsApp lets through.',
      retry: true,
      seconds: PAIR_SECONDS,
      onlyHere: true,
    },
  ],
  [131000, { words: 'WhatsApp failed.', retry: true, unknown: true }],
  [131016, { words: 'WhatsApp is overloaded.', retry: true, seconds: 30 }],
  [131057, { words: 'The business account is being maintained.', retry: true, seconds: 300 }],
  [
    131026,
    {
      words:
        'WhatsApp cannot deliver it: the customer may have no WhatsApp any more, or an app that is too old.',
      onlyHere: true,
    },
  ],
  [131021, { words: 'A number cannot write to itself.', onlyHere: true }],
  [
    131030,
    { words: 'The number is not among those that a test number may write to.', onlyHere: true },
  ],
  [
    131048,
    {
      words:
        'WhatsApp limits what this number may send, because too many customers have blocked it.',
    },
  ],
  [
    131049,
    {
      words: 'WhatsApp keeps this from the customer, to spare them too many messages.',
      onlyHere: true,
    },
  ],
  [131051, { words: 'WhatsApp does not know this kind of message.', onlyHere: true }],
  [
    131031,
    { words: 'The business account is locked. See Account quality in the Business Manager.' },
  ],
  [
    132000,
    {
      words:
        'The template wants other values than it is given. Compare its variables, in head, text and buttons, with those of this page.',
    },
  ],
  [132001, { words: 'There is no such template in this language, or it has not been approved.' }],
  [132015, { words: 'The template is paused because of its quality.' }],
  [132016, { words: 'The template was switched off because of its quality.' }],
  [133010, { words: 'The number is not registered with the Cloud API. Register it first.' }],
  [
    2494191,
    {
      words:
        'This app may not take the thread. Make it the escalation app of the number, or switch thread control off.',
    },
  ],
])

/** What to throw for an answer that is none. */
export function failureIn({ status, body }: Answer, what: string): DeliveryError {
  const parsed = Refusal.safeParse(body)
  if (!parsed.success)
    return new DeliveryError(`WhatsApp answered ${status} to ${what}.`, {
      ...{ retry: status === 429 || status >= 500, unknown: status >= 500, status },
    })
  const { code } = parsed.data.error
  if (code === WINDOW_OVER) return new NotNow(WINDOW_WORDS)
  const meaning = MEANINGS.get(code)
  const { retry = meaning === undefined && (status === 429 || status >= 500), seconds } =
    meaning ?? {}
  return new DeliveryError(wordsOf(parsed.data.error), {
    ...{ retry, retryAfterSeconds: seconds, onlyHere: meaning?.onlyHere, status },
    unknown: meaning ? meaning.unknown : status >= 500,
  })
}

/** In our words where we know the code, with theirs behind. */
export function wordsOf({ code, title, message, error_data }: Failure): string {
  const theirs = error_data?.details || message || title || ''
  const ours =
    MEANINGS.get(code)?.words ?? (code === WINDOW_OVER ? WINDOW_WORDS : 'WhatsApp refused it.')
  return `${ours} (${code}${theirs ? `: ${theirs.slice(0, 300)}` : ''})`
}
