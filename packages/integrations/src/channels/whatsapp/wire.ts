// What we read of WhatsApp's webhooks and answers: as little as we need, so that a field they add does not break us.
import * as z from 'zod'

const Id = z.string().min(1).max(1_000)
const Words = z.string().max(70_000)

export const Envelope = z.object({
  object: z.string(),
  entry: z.array(
    z.object({ changes: z.array(z.object({ field: z.string(), value: z.unknown() })) }),
  ),
})

export const Change = z.object({
  metadata: z.object({ phone_number_id: z.string() }).optional(),
  contacts: z
    .array(
      z.object({
        wa_id: z.string().optional(),
        user_id: z.string().optional(),
        profile: z
          .object({ name: z.string().optional(), username: z.string().optional() })
          .optional(),
      }),
    )
    .default([]),
  messages: z.array(z.unknown()).default([]),
  message_echoes: z.array(z.unknown()).default([]),
  statuses: z.array(z.unknown()).default([]),
  calls: z.array(z.unknown()).default([]),
  errors: z
    .array(z.object({ code: z.number().optional(), title: z.string().optional() }))
    .default([]),
})
export type Change = z.output<typeof Change>

const File = z.object({
  id: Id,
  mime_type: z.string().max(200).default('application/octet-stream'),
  sha256: z.string().max(200).optional(),
  caption: Words.optional(),
  filename: z.string().max(1_000).optional(),
  file_size: z.number().optional(),
})

export const Message = z.object({
  id: Id,
  timestamp: z.string().max(20),
  type: z.string().max(60),
  /** Missing for those who have a user name and no number that we may see. */
  from: z.string().min(1).max(200).optional(),
  from_user_id: z.string().min(1).max(200).optional(),
  from_parent_user_id: z.string().min(1).max(200).optional(),
  to: z.string().max(200).optional(),
  to_user_id: z.string().max(200).optional(),
  text: z.object({ body: Words }).optional(),
  image: File.optional(),
  audio: File.optional(),
  video: File.optional(),
  document: File.optional(),
  sticker: File.optional(),
  interactive: z
    .object({
      button_reply: z.object({ id: Id, title: Words }).optional(),
      list_reply: z.object({ id: Id, title: Words }).optional(),
      nfm_reply: z.object({ body: Words.optional(), response_json: Words.optional() }).optional(),
    })
    .optional(),
  button: z.object({ payload: z.string().max(1_000).optional(), text: Words }).optional(),
  location: z
    .object({
      latitude: z.number(),
      longitude: z.number(),
      name: Words.optional(),
      address: Words.optional(),
    })
    .optional(),
  contacts: z
    .array(
      z.object({
        name: z.object({ formatted_name: Words.optional() }).optional(),
        phones: z.array(z.object({ phone: Words.optional() })).default([]),
        emails: z.array(z.object({ email: Words.optional() })).default([]),
      }),
    )
    .optional(),
  reaction: z
    .object({ message_id: Id.optional(), emoji: z.string().max(100).optional() })
    .optional(),
  order: z
    .object({ product_items: z.array(z.unknown()).default([]), text: Words.optional() })
    .optional(),
  system: z
    .object({
      type: z.string().optional(),
      body: Words.optional(),
      wa_id: z.string().optional(),
      new_wa_id: z.string().optional(),
      user_id: z.string().optional(),
      previous_user_id: z.string().optional(),
    })
    .optional(),
  errors: z
    .array(z.object({ title: z.string().optional(), message: z.string().optional() }))
    .optional(),
})
export type Message = z.output<typeof Message>

/** One call, as the field `calls` tells of it: that it begins, and that it is over. */
export const Call = z.object({
  id: Id,
  from: z.string().min(1).max(200).optional(),
  from_user_id: z.string().min(1).max(200).optional(),
  event: z.string().max(60),
  direction: z.string().max(60).optional(),
  status: z.string().max(60).optional(),
  duration: z.number().optional(),
  timestamp: z.coerce.string().max(20),
})

export const Failure = z.object({
  code: z.number(),
  title: z.string().optional(),
  message: z.string().optional(),
  error_data: z.object({ details: z.string().optional() }).optional(),
})
export type Failure = z.output<typeof Failure>

export const Status = z.object({
  id: Id,
  status: z.string(),
  timestamp: z.string().max(20),
  biz_opaque_callback_data: z.string().max(1_000).optional(),
  errors: z.array(Failure).optional(),
})

export const Accepted = z.object({ messages: z.tuple([z.object({ id: Id })], z.unknown()) })

export const Refusal = z.object({ error: Failure.extend({ type: z.string().optional() }) })

export const PhoneNumber = z.object({
  display_phone_number: z.string().default(''),
  verified_name: z.string().default(''),
})

export const MediaAnswer = z.object({
  url: z.url(),
  mime_type: z.string().default('application/octet-stream'),
  sha256: z.string().optional(),
  file_size: z.coerce.number().optional(),
})
