// Pages that the palette leads to besides the views. One line each.
export const PALETTE_PAGES = [
  { to: '/start', label: 'Start here', right: 'desk.enter' },
  { to: '/insights', label: 'Insights', right: 'conversations.read' },
  { to: '/playground', label: 'Playground', right: 'settings.manage' },
  { to: '/settings', label: 'Settings', right: 'desk.enter' },
] as const
