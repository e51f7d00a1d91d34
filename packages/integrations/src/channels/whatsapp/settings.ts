// What an operator fills in for a number of WhatsApp's Cloud API.
import * as z from 'zod'
import { secret } from '../../secret.ts'
import { mistakeIn } from './template.ts'

export const WhatsAppSettings = z.strictObject({
  phoneNumberId: z
    .string()
    .trim()
    .regex(/^\d{5,30}$/, 'must be the number’s ID, which is digits alone: not the telephone number')
    .describe('WhatsApp → API Setup → Phone number ID'),
  accessToken: secret(
    'Of a system user with the permission whatsapp_business_messaging: Business settings → System users → Generate token',
  ),
  appSecret: secret('App settings → Basic → App secret. It proves that webhooks come from Meta'),
  verifyToken: secret('Words of your own choice; enter the same in Meta’s webhook configuration'),
  apiVersion: z
    .string()
    .trim()
    .regex(/^v\d{2}\.\d$/, 'must be a version of the Graph API, such as v26.0')
    .default('v26.0')
    .describe('Of the Graph API'),
  personButton: z
    .enum(['always', 'offered', 'never'])
    .default('always')
    .describe(
      'When “Talk to a person” stands under an answer. In words, it can be asked for at every time',
    ),
  readReceipts: z
    .boolean()
    .default(true)
    .describe('Show customers that their message was read, and that an answer is being written'),
  templateName: z
    .string()
    .trim()
    .regex(/^[a-z0-9_]{1,512}$/, 'must be a template’s name: small letters, digits and _')
    .optional()
    .describe(
      'Optional. An approved template that asks the customer to write, for when they have not written for 24 hours',
    ),
  templateLanguage: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(_[A-Z]{2})?$/, 'must be a language as templates have it, such as en_US')
    .default('en_US')
    .describe('The template’s language'),
  templateVariables: variables(30).describe(
    'Optional. One line for each variable of the template’s text, in their order: words of yours, {customer}, {human} or {message}; {customer|there} where the name may not be known. Where variables have names: {{first_name}} = {customer|there}',
  ),
  templateHeader: variables(1).describe(
    'Optional. The variable of the template’s head, as a line like those above',
  ),
  templateButtons: variables(10).describe(
    'Optional. One line for each button of the template, in their order: the end of its link, such as {follow} for the customer’s own page; - for a button without a variable',
  ),
  threadControl: z
    .boolean()
    .default(false)
    .describe(
      'Where several apps share the number: take the customer’s thread when a person is asked for, and release it when the conversation is closed',
    ),
})

function variables(most: number) {
  return z
    .string()
    .max(2_000)
    .refine((lines) => mistakeIn(lines, most) === null, {
      error: ({ input }) => mistakeIn(String(input), most) ?? '',
    })
    .optional()
}

export type WhatsAppSettings = z.output<typeof WhatsAppSettings>
