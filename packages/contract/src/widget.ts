// How the chat looks and begins: what operators decide, and what its page is told of that.
import * as z from 'zod'

/** The languages the chat speaks. */
export const WIDGET_LANGUAGES = [
  ...(['en', 'ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'zh'] as const),
] as const

const Question = z.string().trim().min(1, 'must not be empty').max(120)

export const Suggestions = z.strictObject({
  pages: z
    .string()
    .regex(/^\/[^\s?#*]{0,199}\*?$/, 'must be a path such as /pricing or /docs/*')
    .describe('A path; * at its end stands for anything'),
  questions: z.array(Question).min(1, 'must have a question').max(4, 'must be at most 4'),
})
export type Suggestions = z.infer<typeof Suggestions>

export const WidgetSettings = z.strictObject({
  /** These five stand in the snippet: the button is drawn before anybody is asked. */
  mode: z.enum(['floating', 'embedded', 'sidebar']).default('floating'),
  position: z.enum(['auto', 'left', 'right']).default('auto'),
  theme: z.enum(['auto', 'light', 'dark']).default('auto'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0d6b57')
    .nullable()
    .default(null),
  consent: z.enum(['none', 'session', 'persistent']).default('persistent'),
  greeting: z.string().trim().max(200, 'must be at most 200 characters').default(''),
  /** The first that is meant for a page counts there. */
  suggestions: z.array(Suggestions).max(20, 'must be at most 20').default([]),
  /** Others get the first of them. Empty: all. */
  languages: z.array(z.enum(WIDGET_LANGUAGES)).default([]),
})
export type WidgetSettings = z.infer<typeof WidgetSettings>
