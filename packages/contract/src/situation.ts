// Where a customer is while they write, and with what. All of it is said by their browser, and nothing of it is proved.
import * as z from 'zod'

/** The page the customer was on. Only http and https, so that a link in the desk leads nowhere else. */
export const Page = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  title: z.string().max(300).optional(),
})
export type Page = z.infer<typeof Page>

/** What a browser says of itself and of what it runs on, as far as it can be believed to be right. */
export const Device = z.object({
  kind: z.enum(['computer', 'phone', 'tablet']),
  /** With its version, such as `Safari 18.1`. Absent where an app shows the page. */
  browser: z.string().max(60).optional(),
  system: z.string().max(40).optional(),
  /** BCP 47: what its owner reads, which the page's language need not be. */
  language: z.string().max(35).optional(),
})
export type Device = z.infer<typeof Device>
