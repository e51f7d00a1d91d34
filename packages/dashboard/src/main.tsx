// Builds the world of the desk from what the browser has, and draws it. Nothing else here touches globals.

import {
  browserStorage,
  browserTimers,
  browserWake,
  createApi,
  DESK_ROUTES,
  liveUrl,
  openLive,
  randomId,
} from '@baton/client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openClock } from './app/clock.ts'
import './app/desk.css'
import { type Desk, DeskProvider } from './app/desk.tsx'
import { openKeys, placeOf } from './app/keys.ts'
import { createDeskRouter } from './app/router.tsx'
import { type Choices, openSettings } from './app/settings.ts'
import { toasts } from './app/toasts.ts'
import { openInboxFeed } from './inbox/inbox-feed.ts'
import { openLater } from './inbox/later.ts'
import { openSeen } from './inbox/seen.ts'
import { isSignedOut } from './parts/failure-words.ts'
import { createAuth } from './sign-in/auth.ts'
import { CATALOGS, chosenLanguage, directionOf, regionOf } from './words/languages.ts'
import { speak } from './words/translate.ts'

const fetch = window.fetch.bind(window)
const storage = browserStorage('baton.desk.')
const settings = openSettings(storage, applyChoices)
const api = createApi(DESK_ROUTES, { baseUrl: '', fetch })
/** For what must be done even if the page is left meanwhile. */
const lasting = createApi(DESK_ROUTES, {
  baseUrl: '',
  fetch: (input, init) => fetch(input, { ...init, keepalive: true }),
})
const now = () => Date.now()
const chosen = chosenLanguage(storage.get('language'), navigator.languages)
const live = openLive({
  // What we are mailed is in the language of the desk.
  url: `${liveUrl('')}?language=${chosen}`,
  WebSocket: window.WebSocket,
  timers: browserTimers,
  random: Math.random,
  wake: browserWake,
})
const desk: Desk = {
  api,
  lasting,
  auth: createAuth(fetch),
  live,
  feed: openInboxFeed(),
  seen: openSeen(storage),
  later: openLater({ toasts, wait: browserTimers, leaving }),
  queries: new QueryClient({
    defaultOptions: { queries: { retry: tryAgain, refetchOnWindowFocus: false } },
  }),
  storage,
  settings,
  keys: openKeys(() => settings.get().singleKeys, { now, bound: () => settings.get().bound }),
  toasts,
  clock: openClock(now),
  newId: randomId,
  leave: (path) => window.location.assign(path),
}
const router = createDeskRouter(desk)

window.addEventListener('keydown', (event) => {
  if (!event.defaultPrevented && desk.keys.press(event, placeOf(event.target))) {
    event.preventDefault()
  }
})

desk.queries.getQueryCache().subscribe(({ type, query }) => {
  // The session has ended somewhere else. Drafts are kept, so nothing is lost by asking again who this is.
  if (type !== 'updated' || query.queryKey[0] === 'me') return
  if (!isSignedOut(query.state.error)) return
  desk.queries.removeQueries({ queryKey: ['me'] })
  void router.invalidate()
})

const place = document.getElementById('desk')
if (!place) throw new Error('index.html has no #desk')

// Pages are loaded when something is drawn, so they may keep words in constants; what is imported above may not.
void speakChosen().then(() => draw(place))

function draw(place: HTMLElement): void {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={desk.queries}>
        <DeskProvider desk={desk}>
          <RouterProvider router={router} />
        </DeskProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** Where the words cannot be loaded, the desk is in English rather than not at all, and says so to screen readers. */
async function speakChosen(): Promise<void> {
  const words = chosen === 'en' ? {} : await CATALOGS[chosen]().catch(() => null)
  const spoken = words ? chosen : 'en'
  speak(spoken, words ?? {}, regionOf(spoken, navigator.languages))
  const page = document.documentElement
  page.lang = spoken
  // None of ours is written from the right yet; `baton.desk.direction` shows the desk as it is for one that is.
  page.dir = storage.get('direction') === '"rtl"' ? 'rtl' : directionOf(spoken)
}

/** Called when nobody may come back to this page: what waits has to be done now. */
function leaving(now: () => void): void {
  window.addEventListener('pagehide', now)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') now()
  })
}

/** What the server has refused for good is not asked again. */
function tryAgain(count: number, error: unknown): boolean {
  const status = (error as { status?: unknown }).status
  if (typeof status === 'number' && status >= 400 && status < 500) return false
  return count < 2
}

function applyChoices({ theme, singleKeys }: Choices): void {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  dataset.keys = singleKeys ? 'on' : 'off'
}
