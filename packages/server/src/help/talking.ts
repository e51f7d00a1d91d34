// Everything that is sent from the help page: questions, letters, votes. Each works without script, and twice is once.
import * as z from 'zod'
import { isOwnPage } from '../auth/authenticate.ts'
import type { Asked } from '../routes/help.ts'
import { Rejection } from '../routes/problem.ts'
import { storable } from '../store/storable.ts'
import type { Ref } from '../store/store.ts'
import { idOfForm } from './converse.ts'
import { callerAddress } from './pace.ts'
import {
  contactPage,
  gladPage,
  type LetterForm,
  likelyPage,
  sentPage,
} from './pages/contact-page.ts'
import { articleHref, say } from './pages/frame.ts'
import { askPage, type Mistakes, talkPage } from './pages/talk.ts'
import { formId, fresh, shown, tooMany } from './reading.ts'
import type { HelpParts } from './services.ts'

const MAX_TEXT = 10_000
const LIKELY = 3
/** Of the letter's words, by weight: what shares fewer answers something else. */
const LIKELY_COVERAGE = 0.3

type Form = Record<string, string>

export function createTalking({ find, tally, converse, pace, tokens, publicUrl }: HelpParts) {
  return async function send(asked: Asked): Promise<Response> {
    const { context, rest } = asked
    requireOwnPage(context.req.raw, publicUrl)
    const wait = pace.write(callerAddress(context))
    if (wait > 0) return tooMany(asked, wait)
    const form = await formOf(context.req.raw)
    if (rest === 'ask') return ask(asked, form)
    if (rest === 'contact' && asked.view.settings.contact) return letter(asked, form)
    if (rest === '-/vote') return vote(asked, form)
    throw new Rejection('not-found', 'Nothing can be sent to this address.')
  }

  async function ask(asked: Asked, form: Form): Promise<Response> {
    const { workspace, view, context } = asked
    const known = form.token ? await tokens.verify(form.token) : null
    const own = known?.workspaceId === workspace.id ? known : null
    if (!own && !view.settings.ask)
      throw new Rejection('not-found', 'Nobody answers questions here.')
    const question = (form.question ?? '').trim()
    const mistake = question.length > MAX_TEXT ? { question: tooLong(asked, MAX_TEXT) } : {}
    const id = idIn(form)
    if (question === '' || mistake.question) {
      if (own) return form.person ? person(asked, own) : talk(asked, own, mistake)
      const mistakes = mistake.question ? mistake : { question: say(view, 'questionMissing') }
      return fresh(context, shown(asked, askPage(view, { question, form: id, mistakes })), 400)
    }
    const ref = own ?? { workspaceId: workspace.id, conversationId: idOfForm(workspace.id, id) }
    await converse.ask(ref, { form: id, text: question, locale: view.language })
    return talk(asked, ref)
  }

  async function person(asked: Asked, ref: Ref): Promise<Response> {
    await converse.askForPerson(ref)
    return talk(asked, ref)
  }

  async function talk(asked: Asked, ref: Ref, mistakes: Mistakes = {}): Promise<Response> {
    const { context, view } = asked
    const conversation = await converse.answered(ref, context.req.raw.signal)
    const with_ = { token: await tokens.issue(ref), form: formId(), mistakes }
    return fresh(context, shown(asked, talkPage(view, conversation, with_)))
  }

  async function letter(asked: Asked, form: Form): Promise<Response> {
    const { context, workspace, view } = asked
    const written: LetterForm = {
      form: idIn(form),
      name: (form.name ?? '').trim(),
      email: (form.email ?? '').trim(),
      subject: (form.subject ?? '').trim(),
      message: (form.message ?? '').trim(),
    }
    if (form.solved) {
      await tally.count(workspace.id, 'deflected')
      return fresh(context, shown(asked, gladPage(view)))
    }
    const mistakes = mistakesIn(asked, written)
    if (Object.keys(mistakes).length > 0)
      return fresh(context, shown(asked, contactPage(view, written, mistakes)), 400)
    if (!form.anyway) {
      const about = `${written.subject} ${written.message.slice(0, 300)}`
      const hits = await find(workspace.id, view.catalogue, about, LIKELY)
      const likely = hits.filter(({ coverage }) => coverage >= LIKELY_COVERAGE)
      if (likely.length > 0) return fresh(context, shown(asked, likelyPage(view, written, likely)))
    }
    const ref = { workspaceId: workspace.id, conversationId: idOfForm(workspace.id, written.form) }
    const isNew = await converse.write(ref, { ...written, locale: view.language })
    if (form.anyway && isNew) await tally.count(workspace.id, 'sent-anyway')
    const token = await tokens.issue(ref)
    return fresh(context, shown(asked, sentPage(view, ref.conversationId, token)))
  }

  async function vote(asked: Asked, form: Form): Promise<Response> {
    const { context, workspace, view } = asked
    const article = view.catalogue.bySlug.get(form.slug ?? '')
    if (!article) throw new Rejection('not-found', 'There is no such article any more.')
    if (form.helpful !== 'yes' && form.helpful !== 'no')
      throw new Rejection('invalid', 'helpful: must be yes or no')
    const kind = form.helpful === 'yes' ? 'helpful' : 'unhelpful'
    await tally.count(workspace.id, kind, article.id)
    if (context.req.header('accept') === 'application/json') return context.json({ counted: true })
    return context.redirect(`${articleHref(view, article)}?voted#vote`, 303)
  }
}

function mistakesIn(asked: Asked, { name, email, subject, message }: LetterForm): Mistakes {
  const { view } = asked
  const mistakes: Mistakes = {}
  if (name.length > 200) mistakes.name = tooLong(asked, 200)
  if (!z.email().max(320).safeParse(email).success) mistakes.email = say(view, 'emailWrong')
  if (subject.length > 200) mistakes.subject = tooLong(asked, 200)
  if (message === '') mistakes.message = say(view, 'messageMissing')
  // The subject and two lines between them are part of the message.
  if (message.length > MAX_TEXT - 300) mistakes.message = tooLong(asked, MAX_TEXT - 300)
  return mistakes
}

function tooLong({ view }: Asked, max: number): string {
  return say(view, 'tooLong', { max: new Intl.NumberFormat(view.language).format(max) })
}

/** The form's own id; a new one when it has none that could be ours. */
function idIn({ form = '' }: Form): string {
  return /^[\w-]{22,64}$/.test(form) ? form : formId()
}

async function formOf(request: Request): Promise<Form> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)/.test(type))
    throw new Rejection('invalid', 'Send it as a form.')
  try {
    const fields = [...(await request.formData())].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, storable(value)]] : [],
    )
    return Object.fromEntries(fields)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Rejection('invalid', 'The form could not be read.')
  }
}

/** No page of somebody else sends letters in its visitors' names. */
function requireOwnPage(request: Request, publicUrl: string | undefined): void {
  const site = request.headers.get('sec-fetch-site')
  const isOwn = site ? site === 'same-origin' || site === 'none' : isOwnPage(request, publicUrl)
  if (!isOwn) throw new Rejection('forbidden', 'This was sent from a page that is not ours.')
}
