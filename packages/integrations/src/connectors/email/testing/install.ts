// The mail servers of these tests: Postfix and Dovecot of the machine, or Debian's, installed when that is allowed.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

const POSTFIX = '/usr/sbin/postfix'
const DOVECOT = '/usr/sbin/dovecot'
const PACKAGES = ['postfix', 'dovecot-imapd', 'dovecot-lmtpd', 'dovecot-sieve', 'openssl']

/** Null when they are there; otherwise why these tests are left out. */
export async function missingMailServers(): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'Postfix starts as root only.'
  if (!areThere() && existsSync('/usr/bin/apt-get')) await aptInstall()
  if (!areThere()) return `Postfix and Dovecot are not here: apt-get install ${PACKAGES.join(' ')}`
  const { stdout } = await run(DOVECOT, ['--version'])
  return stdout.startsWith('2.3.') ? null : `The set-up here is for Dovecot 2.3, not ${stdout}`
}

function areThere(): boolean {
  return existsSync(POSTFIX) && existsSync(DOVECOT) && existsSync('/usr/bin/openssl')
}

async function aptInstall(): Promise<void> {
  console.log('Installing Postfix and Dovecot for the tests of e-mail (apt-get) …')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const install = ['-q', 'install', '-y', '--no-install-recommends', ...PACKAGES]
  // A mirror that is not up to date may still have the packages; what is missing afterwards is said.
  for (const args of [['-q', 'update'], install])
    await run('apt-get', args, options).catch(({ message }) =>
      console.error(String(message).slice(-500)),
    )
}
