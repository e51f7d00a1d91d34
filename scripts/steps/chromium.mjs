// The browser of the browser tests: the machine's own, or Debian's, installed when that is allowed.
import { existsSync } from 'node:fs'
import { runQuietly } from './run.mjs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const HOW_TO_GET_CHROMIUM = `The browser tests need Chromium, and there is none. Do one of these:
  sudo apt-get install -y chromium fonts-liberation      (Debian)
  CHROMIUM_PATH=/path/to/chrome npm test                 (any Chromium or Chrome you have)
  npm test -- --no-browser                               (all other tests)`

/** The path of a browser that starts, or null. */
export async function findOrInstallChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return (await starts(named)) ? named : null
  const found = await firstThatStarts()
  if (found) return found
  return (await aptInstall()) ? firstThatStarts() : null
}

async function firstThatStarts() {
  for (const place of USUAL_PLACES) {
    if (existsSync(place) && (await starts(place))) return place
  }
  return null
}

/** Ubuntu's `chromium` is a signpost to a snap: there, but no browser. */
async function starts(program) {
  try {
    const { code } = await runQuietly(program, ['--version'])
    return code === 0
  } catch {
    return false // not a program
  }
}

async function aptInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing Chromium for the browser tests (apt-get); this takes a minute …')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']
  for (const args of [['update'], packages]) {
    const { code, output } = await runQuietly('apt-get', ['-q', ...args], options)
    // A mirror that is not up to date may still have the packages.
    if (code !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'))
    if (code !== 0 && args !== packages) continue
    if (code !== 0) return false
  }
  return true
}
