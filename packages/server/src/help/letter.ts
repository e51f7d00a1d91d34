// The contact form: what may answer it is shown first, what is wrong stands beside its field, and whatever happens, what
// was written comes back with the page.
import { MAX_ATTACHMENTS, MAX_FILE_BYTES } from '@baton/contract'
import { deviceOf } from '@baton/core'
import * as z from 'zod'
import { isProgram } from '../files/sniff.ts'
import type { Asked } from '../routes/help.ts'
import { idOfForm } from './converse.ts'
import { type Form, idIn } from './form.ts'
import {
  contactPage,
  gladPage,
  type LetterForm,
  likelyPage,
  sentPage,
} from './pages/contact-page.ts'
import { say } from './pages/frame.ts'
import type { Mistakes } from './pages/talk.ts'
import { fresh, shown, tooMany } from './reading.ts'
import type { HelpParts } from './services.ts'

export const MAX_TEXT = 10_000
const LIKELY = 3
/** Of the letter's words, by weight: what shares fewer answers something else. */
const LIKELY_COVERAGE = 0.3
/** Enough to tell a program. */
const START_BYTES = 4_096

export function createLetters({ find, tally, converse, wait, tokens }: HelpParts) {
  async function likelyFor({ workspace, view }: Asked, { subject, message }: LetterForm) {
    const about = `${subject} ${message.slice(0, 300)}`
    const hits = await find(workspace.id, view.catalogue, about, LIKELY)
    return hits.filter(({ coverage }) => coverage >= LIKELY_COVERAGE)
  }

  return async function letter(asked: Asked, { fields, files }: Form): Promise<Response> {
    const { context, workspace, view } = asked
    const written = letterIn(fields)
    if (fields.solved) {
      await tally.count(workspace.id, 'deflected')
      return fresh(context, shown(asked, gladPage(view)))
    }
    const mistakes = { ...mistakesIn(asked, written), ...(await mistakeInFiles(asked, files)) }
    if (Object.keys(mistakes).length > 0) {
      // No browser keeps what was chosen.
      const again = files.length > 0 ? { files: mistakes.files ?? say(view, 'filesAgain') } : {}
      return fresh(
        context,
        shown(asked, contactPage(view, written, { ...mistakes, ...again })),
        400,
      )
    }
    // A page in between would lose the files.
    if (!fields.anyway && files.length === 0) {
      const likely = await likelyFor(asked, written)
      if (likely.length > 0) return fresh(context, shown(asked, likelyPage(view, written, likely)))
    }
    const wantsPerson = { wantsPerson: true }
    const seconds = await wait(context, { workspaceId: workspace.id }, (limits, asker) =>
      limits.conversation(asker, wantsPerson),
    )
    if (seconds > 0) {
      const again = files.length > 0 ? { files: say(view, 'filesAgain') } : {}
      return tooMany(asked, seconds, (message) => contactPage(view, written, { message, ...again }))
    }
    const ref = { workspaceId: workspace.id, conversationId: idOfForm(workspace.id, written.form) }
    const device = deviceOf(context.req.raw.headers)
    const isNew = await converse.write(ref, { ...written, files, locale: view.language, device })
    if (fields.anyway && isNew) await tally.count(workspace.id, 'sent-anyway')
    const token = await tokens.issue(ref)
    return fresh(context, shown(asked, sentPage(view, ref.conversationId, token)))
  }
}

function letterIn(fields: Form['fields']): LetterForm {
  const { name = '', email = '', subject = '', message = '' } = fields
  return {
    form: idIn(fields),
    ...{ name: name.trim(), email: email.trim() },
    ...{ subject: subject.trim(), message: message.trim() },
  }
}

function mistakesIn(asked: Asked, { name, email, subject, message }: LetterForm): Mistakes {
  const { view } = asked
  const mistakes: Mistakes = {}
  if (name.length > 200) mistakes.name = tooLong(asked, 200)
  if (!z.email().max(320).safeParse(email).success) mistakes.email = say(view, 'emailWrong')
  if (subject.length > 200) mistakes.subject = tooLong(asked, 200)
  if (message === '') mistakes.message = say(view, 'messageMissing')
  // The subject and two lines between them are part of the message, and so is what could not be taken.
  if (message.length > MAX_TEXT - 2_000) mistakes.message = tooLong(asked, MAX_TEXT - 2_000)
  return mistakes
}

/** Found before anything is kept. */
async function mistakeInFiles({ view }: Asked, files: readonly File[]): Promise<Mistakes> {
  if (files.length > MAX_ATTACHMENTS)
    return { files: say(view, 'filesTooMany', { count: String(MAX_ATTACHMENTS) }) }
  for (const file of files) {
    const { name, size } = file
    if (size > MAX_FILE_BYTES) return { files: say(view, 'fileTooLarge', { name, max: MOST }) }
    if (size === 0) return { files: say(view, 'fileEmpty', { name }) }
    const start = Buffer.from(await file.slice(0, START_BYTES).arrayBuffer())
    if (isProgram(start, name)) return { files: say(view, 'fileProgram', { name }) }
  }
  return {}
}

const MOST = `${MAX_FILE_BYTES / 1024 / 1024} MB`

export function tooLong({ view }: Asked, max: number): string {
  return say(view, 'tooLong', { max: new Intl.NumberFormat(view.language).format(max) })
}
