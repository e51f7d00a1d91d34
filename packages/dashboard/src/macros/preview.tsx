// How it reads to a customer of whom everything is known, and what is no variable at all.
import { fillVariables, type VARIABLES } from '@baton/core'
import { useMe } from '../app/me.ts'
import { Markdown } from '../parts/markdown.tsx'
import { Notice } from '../parts/notice.tsx'
import { listed } from '../words/lists.ts'
import { t } from '../words/translate.ts'

export function Preview({ text }: { text: string }) {
  const { human } = useMe()
  if (text.trim() === '') return null
  const known = {
    ...EXAMPLE,
    'my.name': human.name,
    'my.first_name': human.name.split(' ')[0] ?? '',
  }
  const { text: filled, missing } = fillVariables(text, known)
  // Attributes are what the host application says of its customers: they may well be there.
  const unknown = missing.filter((name) => !name.startsWith('attribute.'))
  return (
    <>
      <section aria-label={t('Preview')} className="rounded-xl bg-accent-soft px-3.5 py-2 text-sm">
        <Markdown text={filled} />
      </section>
      {unknown.length > 0 ? (
        <Notice look="warn" title={t('There is no variable {names}', { names: listed(unknown) })}>
          {t('It would reach the customer as it is written here.')}
        </Notice>
      ) : null}
    </>
  )
}

const EXAMPLE: Record<(typeof VARIABLES)[number], string> = {
  'customer.name': 'Maya Lindqvist',
  'customer.first_name': 'Maya',
  'customer.email': 'maya@example.com',
  'my.name': '',
  'my.first_name': '',
  'conversation.id': 'cnv_example',
  'conversation.subject': t('Where is my refund?'),
  'page.url': 'https://shop.example/orders',
  'page.title': t('Your orders'),
}
