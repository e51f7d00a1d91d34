// The browser of the browser tests: the machine's own Chromium, started the same way everywhere.
import { type Browser, chromium } from 'playwright-core'
import { environment } from '../../packages/server/src/env.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // A page that a test makes up has no address; Chromium would not let it talk to this machine.
  '--disable-features=LocalNetworkAccessChecks',
]

export function launchBrowser(): Promise<Browser> {
  const executablePath = environment.CHROMIUM_PATH ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: FLAGS })
}
