// A cable between a browser and a server that a test can cut: connections end, and no new ones come about.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Cable = { url: string; cut(): void; mend(): void; close(): void }

export async function layCable(to: string): Promise<Cable> {
  const { port } = new URL(to)
  const ends = new Set<Socket>()
  let whole = true

  const server = createServer((near) => {
    if (!whole) {
      near.destroy()
      return
    }
    const far = connect(Number(port), '127.0.0.1')
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end)
      end.on('error', () => other.destroy())
      end.on('close', () => {
        ends.delete(end)
        other.destroy()
      })
      end.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      whole = false
      for (const end of ends) end.destroy()
    },
    mend() {
      whole = true
    },
    close() {
      for (const end of ends) end.destroy()
      server.close()
    },
  }
}
