// One script at a time installs or builds; the others wait their turn. The kernel ends the turn of one that is killed.
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from './root.mjs'

const name = `baton-turn-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}`

export async function inTurn(work) {
  const turn = await takeTurn()
  try {
    return await work()
  } finally {
    await new Promise((resolve) => turn.close(resolve))
  }
}

async function takeTurn() {
  const address = addressOfTurn()
  for (let told = false; ; told = true) {
    const server = await listen(address)
    if (server) return server
    if (!told)
      console.log('Another Baton in this folder is installing or building; waiting for it …')
    await pause(300)
    await removeDead(address)
  }
}

/** Names that vanish with their process, where the system has them. */
function addressOfTurn() {
  if (process.platform === 'linux') return `\0${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return path.join(os.tmpdir(), name)
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy())
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)))
    server.listen(address, () => resolve(server))
  })
}

function removeDead(address) {
  if (!path.isAbsolute(address) || process.platform === 'win32') return
  return new Promise((resolve) => {
    const socket = net.connect(address, () => resolve(socket.destroy()))
    socket.once('error', (error) => {
      if (error.code === 'ECONNREFUSED') rmSync(address, { force: true })
      resolve()
    })
  })
}
