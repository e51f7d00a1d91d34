// Everywhere that something of a conversation is kept besides its log. A test holds this list against the database: a new
// table with a `conversation_id` belongs here, or the test says so.

/** Where nothing but what belongs to the conversation stands: the rows go. Files go with the row of the inbox. */
export const GOES_WITH_IT = [
  'effects',
  'abandoned_effects',
  'deliveries',
  'tickets',
  'begun_tickets',
  'channel_sends',
  'channel_threads',
  'channel_originals',
  'customer_presence',
  'drafts',
  'inbox',
] as const

/** The log is blanked, files and figures follow the inbox (and with these what was counted
 * of their days), and who writes on a channel may begin another conversation there. */
export const HANDLED_OTHERWISE = [
  'events',
  'files',
  'file_chunks',
  'conversation_measures',
  'measured_turns',
  'channel_customers',
] as const
