import type { Digest } from '@baton/contract'
import { TextArea } from '../parts/text-area.tsx'
import { numeral, t } from '../words/translate.ts'

/** As it is edited: a line for each. */
export type DigestText = Record<keyof Digest, string>

const MOST_LINES = 8
const MOST_LETTERS = 300

export function digestText(digest: Digest): DigestText {
  const { facts, decisions, promises, doNots } = digest
  const lines = (of: string[]) => of.join('\n')
  return {
    ...{ facts: lines(facts), decisions: lines(decisions) },
    ...{ promises: lines(promises), doNots: lines(doNots) },
  }
}

export function digestOfText({ facts, decisions, promises, doNots }: DigestText): Digest {
  return {
    ...{ facts: linesOf(facts), decisions: linesOf(decisions) },
    ...{ promises: linesOf(promises), doNots: linesOf(doNots) },
  }
}

/** What the contract would refuse, said before it is sent. */
export function digestProblem(text: string): string | undefined {
  const lines = linesOf(text)
  if (lines.length > MOST_LINES) return t('At most {n} lines.', { n: numeral(MOST_LINES) })
  if (lines.some((line) => line.length > MOST_LETTERS))
    return t('At most {n} letters in a line.', { n: numeral(MOST_LETTERS) })
  return undefined
}

export function DigestFields({
  value,
  onChange,
}: {
  value: DigestText
  onChange: (value: DigestText) => void
}) {
  const field = (name: keyof Digest, label: string, help?: string) => (
    <TextArea
      key={name}
      label={label}
      dir="auto"
      rows={Math.min(5, Math.max(2, value[name].split('\n').length))}
      value={value[name]}
      onChange={({ currentTarget }) => onChange({ ...value, [name]: currentTarget.value })}
      error={digestProblem(value[name])}
      {...(help ? { help } : {})}
    />
  )
  return (
    <div className="flex flex-col gap-3">
      {field('facts', t('Facts'), t('One in each line. Take away what it need not know.'))}
      {field('decisions', t('Decided'))}
      {field('promises', t('Promised to the customer'))}
      {field('doNots', t('What it must not do'))}
    </div>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
