// A chat without a framework: draws the state again whenever it changes. What people write is only ever set as text.
import { openChat } from '@baton/client'

const { serverUrl, publishableKey } = window.baton
const chat = openChat({ serverUrl, publishableKey })
const place = (id) => document.getElementById(id)

function draw() {
  const { messages, speaker, ticket, error } = chat.getState()
  place('log').replaceChildren(
    ...messages.map(({ from, role, text, state }) => {
      const line = document.createElement('li')
      const name = from.kind === 'human' ? from.human.name : role
      line.textContent = `${name}: ${text}${state === 'failed' ? ' (not sent)' : ''}`
      return line
    }),
  )
  place('state').textContent = error?.message ?? `${speaker.kind} ${ticket?.status ?? ''}`
}

chat.subscribe(draw)
chat.connect()
draw()

place('say').addEventListener('submit', (event) => {
  event.preventDefault()
  const { text } = event.target.elements
  chat.sendMessage(text.value)
  text.value = ''
})
place('person').addEventListener('click', chat.escalate)
