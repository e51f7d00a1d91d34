import { expect, test } from 'vitest'
import type { AllAddresses } from './guarded-fetch.ts'
import { guardedReach } from './reach.ts'

const leadsTo =
  (...addresses: string[]): AllAddresses =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

test.each(['127.0.0.1', '10.0.0.7', '169.254.169.254', '::1', '[fd00::1]', '::ffff:10.0.0.1'])(
  '%s is refused, and the way out is named',
  async (host) => {
    await expect(guardedReach({ privateHosts: [] })(host, 25)).rejects.toMatchObject({
      name: 'Forbidden',
      message: expect.stringContaining('BATON_PRIVATE_HOSTS'),
    })
  },
)

test('a name is judged by where it leads, and one private address is enough', async () => {
  const lookup = leadsTo('93.184.216.34', '10.0.0.7')
  const reach = guardedReach({ privateHosts: [], lookup })
  await expect(reach('mail.example', 587)).rejects.toThrow('(10.0.0.7)')
})

test('a public name becomes the address that was judged', async () => {
  const reach = guardedReach({ privateHosts: [], lookup: leadsTo('93.184.216.34') })
  expect(await reach('mail.example', 587)).toBe('93.184.216.34')
})

test('what the operator has named may be reached, on that port when one is named', async () => {
  const lookup = leadsTo('10.0.0.7')
  const reach = guardedReach({ privateHosts: ['Mail.Example:587', '10.0.0.8'], lookup })
  expect(await reach('mail.example', 587)).toBe('10.0.0.7')
  expect(await reach('10.0.0.8', 143)).toBe('10.0.0.8')
  await expect(reach('mail.example', 22)).rejects.toThrow('BATON_PRIVATE_HOSTS')
})

test('a name that leads nowhere is said to', async () => {
  await expect(
    guardedReach({ privateHosts: [], lookup: leadsTo() })('x.example', 25),
  ).rejects.toThrow('has no address')
})
