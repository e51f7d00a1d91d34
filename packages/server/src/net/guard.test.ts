import { expect, test } from 'vitest'
import { guardFor, isPrivate } from './guard.ts'

const nowhere = async () => [{ address: '93.184.216.34' }]

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '::ffff:a00:1',
])('%s is private', (address) => {
  expect(isPrivate(address)).toBe(true)
})

test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1'])('%s is public', (address) => {
  expect(isPrivate(address)).toBe(false)
})

test('a public name that leads to a private address is refused, and the way out is named', async () => {
  const guard = guardFor(new URL('https://docs.example/'), false, async () => [
    { address: '93.184.216.34' },
    { address: '10.0.0.1' },
  ])
  await expect(guard(new URL('https://docs.example/'))).rejects.toThrow('--allow-private')
})

test.each([
  'http://[::1]/',
  'http://127.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://169.254.169.254/',
])('%s is refused where a public site was typed', async (address) => {
  const guard = guardFor(new URL('https://docs.example/'), false, nowhere)
  await expect(guard(new URL(address))).rejects.toThrow('private address')
})

test('this machine may be read when its operator typed it, on that port and no other', async () => {
  const guard = guardFor(new URL('http://localhost:4000/docs'), false, async () => [
    { address: '127.0.0.1' },
  ])
  await guard(new URL('http://localhost:4000/docs/a'))
  await expect(guard(new URL('http://localhost:5432/'))).rejects.toThrow('private address')
})

test('of a list of hosts, those may be read and nothing else, this machine included', async () => {
  const hosts = ['10.0.0.7', 'localhost:4000']
  const guard = guardFor(new URL('http://localhost:4000/'), hosts, async () => [
    { address: '127.0.0.1' },
  ])
  await guard(new URL('http://10.0.0.7:8080/'))
  await guard(new URL('http://localhost:4000/'))
  for (const address of ['http://10.0.0.8/', 'http://localhost:5432/', 'http://127.0.0.1:4000/'])
    await expect(guard(new URL(address))).rejects.toThrow('BATON_PRIVATE_HOSTS')
})

test('everything may be read when that is allowed', async () => {
  await guardFor(new URL('http://10.0.0.1/'), true)(new URL('http://10.0.0.1/'))
})
