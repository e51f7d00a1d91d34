// A customer in a program: asks, fetches a person, and prints what is said until the person has answered.
// BATON_URL=https://support.example.com BATON_KEY=pk_… node ask.mjs "Where is my parcel?"
import { openChat } from '@baton/client'

const chat = openChat({
  serverUrl: process.env.BATON_URL,
  publishableKey: process.env.BATON_KEY ?? '',
  customer: { name: 'A program' },
  onError: (error) => console.error(error.message),
})

const printed = new Set()
chat.subscribe(() => {
  const { messages, ticket } = chat.getState()
  for (const { id, role, text, state } of messages) {
    if (state !== 'done' || printed.has(id)) continue
    printed.add(id)
    console.log(`${role}: ${text}`)
    // Nothing keeps the process any more.
    if (role === 'human') disconnect()
  }
  if (ticket && !printed.has(ticket.status)) {
    printed.add(ticket.status)
    console.log(`ticket ${ticket.id}: ${ticket.status}`)
  }
})

const disconnect = chat.connect()
chat.sendMessage(process.argv[2] ?? 'Where is my parcel?')
chat.escalate()
