// Everything that is sent from the help page: questions, letters, votes. Each works without script, and twice is once.
import { deviceOf } from '@baton/core'
import type { Asked } from '../routes/help.ts'
import { Rejection } from '../routes/problem.ts'
import type { Ref } from '../store/store.ts'
import { idOfForm } from './converse.ts'
import { type Form, formOf, idIn, requireOwnPage } from './form.ts'
import { createLetters, MAX_TEXT, tooLong } from './letter.ts'
import { MAX_LETTER_BYTES } from './pages/contact-page.ts'
import { articleHref, say } from './pages/frame.ts'
import { askPage, type Mistakes, talkPage } from './pages/talk.ts'
import { formId, fresh, shown, tooMany } from './reading.ts'
import type { HelpParts } from './services.ts'

/** Forms are read whole: so much of them at once, in this process. */
const MOST_HELD_BYTES = 200 * 1024 * 1024

type Fields = Form['fields']

export function createTalking(parts: HelpParts) {
  const { tally, converse, wait, tokens, publicUrl } = parts
  const letter = createLetters(parts)
  let held = 0

  return async function send(asked: Asked): Promise<Response> {
    const { context, workspace } = asked
    requireOwnPage(context.req.raw, publicUrl)
    // Before anything of it is read.
    const seconds = await wait(context, { workspaceId: workspace.id }, (limits, asker) =>
      limits.act(asker),
    )
    if (seconds > 0) return tooMany(asked, seconds)
    const size = Number(context.req.header('content-length') ?? MAX_LETTER_BYTES)
    if (held + size > MOST_HELD_BYTES) return tooMany(asked, 10)
    held += size
    try {
      return await read(asked)
    } finally {
      held -= size
    }
  }

  async function read(asked: Asked): Promise<Response> {
    const { context, rest } = asked
    const form = await formOf(context.req.raw)
    if (rest === 'ask') return ask(asked, form.fields)
    if (rest === 'contact' && asked.view.settings.contact) return letter(asked, form)
    if (rest === '-/vote') return vote(asked, form.fields)
    throw new Rejection('not-found', 'Nothing can be sent to this address.')
  }

  async function ask(asked: Asked, form: Fields): Promise<Response> {
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
    const seconds = await share(asked, own)
    if (seconds > 0)
      return tooMany(asked, seconds, (words) => {
        const token = own ? { token: form.token ?? '' } : {}
        return askPage(view, { question, form: id, ...token, mistakes: { question: words } })
      })
    const ref = own ?? { workspaceId: workspace.id, conversationId: idOfForm(workspace.id, id) }
    const device = deviceOf(context.req.raw.headers)
    await converse.ask(ref, { form: id, text: question, locale: view.language, device })
    return talk(asked, ref)
  }

  async function share({ context, workspace }: Asked, own: Ref | null): Promise<number> {
    if (!own)
      return wait(context, { workspaceId: workspace.id }, (limits, asker) =>
        limits.conversation(asker, { wantsPerson: false }),
      )
    const { holder } = await converse.read(own)
    const isWithPerson = holder.kind === 'queue' || holder.kind === 'human'
    return wait(context, own, (limits, asker) => limits.message(asker, { isWithPerson }))
  }

  async function person(asked: Asked, ref: Ref): Promise<Response> {
    const seconds = await wait(asked.context, ref, (limits, asker) => limits.escalation(asker))
    if (seconds > 0) return tooMany(asked, seconds)
    await converse.askForPerson(ref)
    return talk(asked, ref)
  }

  async function talk(asked: Asked, ref: Ref, mistakes: Mistakes = {}): Promise<Response> {
    const { context, view } = asked
    const conversation = await converse.answered(ref, context.req.raw.signal)
    const with_ = { token: await tokens.issue(ref), form: formId(), mistakes }
    return fresh(context, shown(asked, talkPage(view, conversation, with_)))
  }

  async function vote(asked: Asked, form: Fields): Promise<Response> {
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
