import { expect, test } from 'vitest'
import { addressOf } from './address.ts'

test.each([
  ['the neighbour, where nothing stands between', '192.88.99.1', undefined, 0, '192.88.99.1'],
  ['what a caller claims is not asked', '192.88.99.1', '9.9.9.9', 0, '192.88.99.1'],
  ['nobody, where an undeclared proxy is likely', '10.0.0.1', '9.9.9.9', 0, null],
  ['nobody on the loopback', '127.0.0.1', undefined, 0, null],
  ['whom the nearest proxy heard from', '10.0.0.1', '1.1.1.1, 9.9.9.9', 1, '9.9.9.9'],
  ['whom the second proxy heard from', '10.0.0.1', '9.9.9.9, 10.0.0.2', 2, '9.9.9.9'],
  ['nobody, where a proxy kept silent', '10.0.0.1', null, 1, null],
  ['an IPv4 address that was mapped', '::ffff:192.88.99.1', undefined, 0, '192.88.99.1'],
  ['the network of an IPv6 address', '2a00:1:2:3:4:5:6:7', undefined, 0, '2a00:1:2:3::/64'],
  ['the same, written short', '2a00:1::9', undefined, 0, '2a00:1:0:0::/64'],
  ['an address with a port', '10.0.0.1', '9.9.9.9:4711', 1, '9.9.9.9'],
  ['one in brackets', '10.0.0.1', '[2a00::1]:4711', 1, '2a00:0:0:0::/64'],
])('%s', (_, peer, forwarded, proxies, expected) => {
  expect(addressOf(peer, forwarded, proxies)).toBe(expected)
})
