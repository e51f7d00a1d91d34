// A page of a host application that draws a chat with `useAssistant`, as little as shows everything.
import { useAssistant } from '@baton/react'
import { StrictMode, useState } from 'react'

declare global {
  interface Window {
    baton: { serverUrl: string; publishableKey: string; tokenEndpoint?: string }
    calls: unknown[]
  }
}

export function App() {
  const [isOpen, setOpen] = useState(true)
  return (
    <StrictMode>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide' : 'Show'}
      </button>
      {isOpen ? <Chat /> : null}
    </StrictMode>
  )
}

export function Chat() {
  const given = typeof window === 'undefined' ? NOWHERE : window.baton
  const chat = useAssistant({
    ...given,
    availableActions: [
      {
        name: 'show_cart',
        description: 'Opens the cart',
        approvalRequired: true,
        phrases: ['open my cart'],
        reply: 'Your cart holds {count} things.',
      },
    ],
    onAction(action) {
      window.calls = [...(window.calls ?? []), action]
      return { count: 3 }
    },
    escalationMessage: 'Our people have it.',
  })
  const { speaker, ticket, escalation } = chat
  return (
    <form onSubmit={chat.handleSubmit}>
      <ol>
        {chat.messages.map((message) => (
          <li key={message.id}>
            {message.from.kind === 'human' ? message.from.human.name : message.role}: {message.text}
          </li>
        ))}
      </ol>
      <p id="state">
        {chat.status} {speaker.kind} {ticket?.status ?? 'no-ticket'} {escalation?.reason ?? ''}
      </p>
      <input aria-label="Say" value={chat.input} onChange={(e) => chat.setInput(e.target.value)} />
      <button type="submit">Send</button>
      <button type="button" onClick={chat.escalate}>
        Person
      </button>
      {chat.approvals.map(({ toolCallId, name }) => (
        <button
          key={toolCallId}
          type="button"
          onClick={() => chat.addToolApprovalResponse(toolCallId, true)}
        >
          Allow {name}
        </button>
      ))}
    </form>
  )
}

const NOWHERE = { serverUrl: 'https://baton.example', publishableKey: 'pk' }
