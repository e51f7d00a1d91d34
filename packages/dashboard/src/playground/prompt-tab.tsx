import type { TrialResult } from '@baton/contract'
import { CodeText } from './code-text.tsx'
import { Part } from './part.tsx'

/** Every word a model was told, as it was sent. */
export function PromptTab({ prompt }: { prompt: TrialResult['prompt'] }) {
  if (!prompt) {
    return (
      <p className="text-ink-soft">
        No model was asked: none is chosen, the words alone decided, or a few words of courtesy
        needed none.
      </p>
    )
  }
  const { system, messages, tools, asked } = prompt
  return (
    <div className="flex flex-col gap-5">
      <p className="text-xs text-ink-faint">
        The model was asked {asked === 1 ? 'once' : `${asked} times`}. What others wrote stands
        between marks, which they cannot write themselves.
      </p>
      <Part title="System">
        <CodeText label="Text of the system prompt" text={system} />
      </Part>
      {messages.map(({ role, text }, at) => (
        <Part key={at} title={`${at + 1}. ${ROLES[role]}`}>
          <CodeText label={`Text of message ${at + 1}`} text={text} />
        </Part>
      ))}
      <Part title="Tools it may use">
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
  user: 'To the model',
  assistant: 'Said by the assistant before',
  calls: 'The model uses tools',
  results: 'What came of them',
}
