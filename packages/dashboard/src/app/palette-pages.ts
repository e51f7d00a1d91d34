// Pages that the palette leads to besides the views. One line each.
export const PALETTE_PAGES = [
  { to: '/start', label: 'Start here', operators: false },
  { to: '/playground', label: 'Playground', operators: true },
  { to: '/settings', label: 'Settings', operators: true },
] as const
