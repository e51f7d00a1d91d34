// How a workspace works: by when people answer, in which hours, and the words for how conversations end.
import * as z from 'zod'
import { Channel } from './channel-facts.ts'
import { Hours } from './hours.ts'
import { Priority, Tag } from './work-facts.ts'

/** A year. */
const Minutes = z
  .number()
  .int('must be whole minutes')
  .min(1, 'must be at least 1 minute')
  .max(525_600, 'must be at most a year')

export const ClockPolicy = z.strictObject({
  name: z.string().trim().min(1, 'must have a name').max(60),
  /** Empty for all. */
  priorities: z.array(Priority).max(4).default([]),
  channels: z.array(Channel).max(10).default([]),
  /** Ids of the teams it is assigned to. One that is gone fits nothing. */
  teams: z.array(z.string().min(1).max(60)).max(100).default([]),
  minutes: z
    .strictObject({
      'first-reply': Minutes.optional(),
      'next-reply': Minutes.optional(),
      resolution: Minutes.optional(),
    })
    .refine((minutes) => Object.values(minutes).some((one) => one !== undefined), {
      message: 'must set at least one target',
    }),
  /** How much of the time may pass before somebody is warned. */
  warnPercent: z.number().int().min(10).max(95).default(75),
})

export const WorkSettings = z.strictObject({
  /** When clocks run; null for always. A team that has hours of its own has its own clocks. */
  hours: Hours.nullable().default(null),
  /** Of several that fit a conversation, the first. */
  clockPolicies: z.array(ClockPolicy).max(20).default([]),
  /** What a teammate may choose from when they close. */
  closeReasons: z.array(z.string().trim().min(1).max(80)).max(40).default([]),
  /** Offered first when something is tagged; teammates may write others. */
  tags: z.array(Tag).max(100).default([]),
})
export type WorkSettings = z.infer<typeof WorkSettings>
