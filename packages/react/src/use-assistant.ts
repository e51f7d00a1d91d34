// Everything a chat needs to draw itself, as one hook. The logic is in `openChat`; this tells React when to look, and
// keeps what has been typed. Draws nothing.
import { type Chat, type ChatOptions, type ChatState, openChat } from '@baton/client'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { chatOnServer } from './on-server.ts'

export type UseAssistantOptions = Omit<ChatOptions, 'surroundings'> & {
  /** Another name of `serverUrl`. */
  apiUrl?: string
}

export type UseAssistant = ChatState &
  Pick<
    Chat,
    | 'sendMessage'
    | 'escalate'
    | 'stop'
    | 'retry'
    | 'discard'
    | 'giveEmail'
    | 'declineEmail'
    | 'addToolApprovalResponse'
    | 'refreshToken'
    | 'setFeedback'
    | 'regenerate'
    | 'loadMore'
    | 'markRead'
    | 'reset'
    | 'session'
  > & {
    /** What the customer has typed and not sent. */
    input: string
    setInput(input: string): void
    /** Sends what has been typed; takes the event of a form. */
    handleSubmit(event?: { preventDefault?(): void }): void
  }

export function useAssistant(options: UseAssistantOptions): UseAssistant {
  const { serverUrl = options.apiUrl, publishableKey, tokenEndpoint, endUserId } = options
  const given: ChatOptions = serverUrl === undefined ? options : { ...options, serverUrl }
  // What a chat cannot change later is what makes it another one. Making one does nothing yet, so a render that React
  // throws away, as it does on purpose in strict mode, leaves nothing behind.
  // biome-ignore lint/correctness/useExhaustiveDependencies: everything else is told to the chat there is
  const chat = useMemo(
    () => (typeof window === 'undefined' ? chatOnServer() : openChat(given)),
    [serverUrl, publishableKey, tokenEndpoint, endUserId],
  )
  const state = useSyncExternalStore(chat.subscribe, chat.getState, serverState)
  useEffect(() => chat.update(given))
  useEffect(() => chat.connect(), [chat])
  return {
    ...state,
    ...actsOf(chat),
    ...useInput(chat),
    get session() {
      return chat.session
    },
  }
}

function useInput(chat: Chat): Pick<UseAssistant, 'input' | 'setInput' | 'handleSubmit'> {
  const [input, setInput] = useState('')
  const handleSubmit = useCallback(
    (event?: { preventDefault?(): void }) => {
      event?.preventDefault?.()
      if (input.trim() === '') return
      chat.sendMessage(input)
      setInput('')
    },
    [chat, input],
  )
  return { input, setInput, handleSubmit }
}

function actsOf({ getState, subscribe, connect, update, ...acts }: Omit<Chat, 'session'>) {
  return acts
}

/** What a page is drawn from before there is a browser, and once more while it wakes up: nothing has been said. */
function serverState(): ChatState {
  return NOTHING
}

const NOTHING = chatOnServer().getState()
