import type { TrialResult } from '@baton/contract'
import { counted, t } from '../words/translate.ts'
import { CodeText } from './code-text.tsx'
import { Part } from './part.tsx'

/** Every word a model was told, as it was sent. */
export function PromptTab({ prompt }: { prompt: TrialResult['prompt'] }) {
  if (!prompt) {
    return (
      <p className="text-ink-soft">
        {t(
          'No model was asked: none is chosen, the words alone decided, or a few words of courtesy needed none.',
        )}
      </p>
    )
  }
  const { system, messages, tools, asked } = prompt
  return (
    <div className="flex flex-col gap-5">
      <p className="text-xs text-ink-faint">
        {counted(asked, 'The model was asked once.', 'The model was asked {n} times.')}{' '}
        {t('What others wrote stands between marks, which they cannot write themselves.')}
      </p>
      <Part title={t('System')}>
        <CodeText label={t('Text of the system prompt')} text={system} />
      </Part>
      {messages.map(({ role, text }, at) => (
        <Part key={at} title={`${at + 1}. ${ROLES[role]}`}>
          <CodeText label={t('Text of message {at}', { at: at + 1 })} text={text} />
        </Part>
      ))}
      <Part title={t('Tools it may use')}>
        <ul className="flex flex-col gap-1.5">
          {tools.map(({ name, description }) => (
            <li key={name} className="wrap-words">
              <code className="font-mono text-xs">{name}</code>
              <span className="block text-ink-soft">{description}</span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  )
}

const ROLES = {
  user: t('To the model'),
  assistant: t('Said by the assistant before'),
  calls: t('The model uses tools'),
  results: t('What came of them'),
}
