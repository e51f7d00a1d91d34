import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15'

const read = (agent: string, others: Record<string, string> = {}) =>
  deviceOf(new Headers({ 'user-agent': agent, ...others }))

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36`,
    { kind: 'computer', browser: 'Chrome 142', system: 'Windows' },
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`,
    { kind: 'computer', browser: 'Edge 142', system: 'Windows' },
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    { kind: 'computer', browser: 'Safari 18.1', system: 'macOS' },
  ],
  [
    `${IPHONE} (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1`,
    { kind: 'phone', browser: 'Safari 26', system: 'iOS' },
  ],
  [
    `${IPHONE} (KHTML, like Gecko) CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1`,
    { kind: 'phone', browser: 'Chrome 142', system: 'iOS' },
  ],
  // An app that shows the page: no browser is named.
  [`${IPHONE} (KHTML, like Gecko) Mobile/15E148`, { kind: 'phone', system: 'iOS' }],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/142.0.0.0 Mobile Safari/537.36`,
    { kind: 'phone', browser: 'Chrome 142', system: 'Android' },
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36`,
    { kind: 'tablet', browser: 'Chrome 142', system: 'Android' },
  ],
  [
    'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0',
    { kind: 'phone', browser: 'Firefox 145', system: 'Android' },
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    { kind: 'computer', browser: 'Firefox 145', system: 'Linux' },
  ],
  [
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36`,
    { kind: 'computer', browser: 'Chrome 142', system: 'ChromeOS' },
  ],
])('%s', (agent, device) => {
  expect(read(agent)).toEqual(device)
})

test('a browser that calls itself Chrome is known by its hints', () => {
  const chrome = `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36`
  const brands = '"Chromium";v="142", "Brave";v="142", "Not_A Brand";v="99"'
  expect(read(chrome, { 'sec-ch-ua': brands })).toMatchObject({ browser: 'Brave 142' })
})

test('the language is the first the browser asks for', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'
  const inLanguage = (said: string) => read(firefox, { 'accept-language': said })?.language
  expect(inLanguage('de-AT,de;q=0.9,en;q=0.7')).toBe('de-AT')
  expect(inLanguage('zh-Hant-TW')).toBe('zh-Hant-TW')
  expect(inLanguage('*')).toBeUndefined()
  expect(inLanguage('<script>')).toBeUndefined()
})

test('a program is no device, and nothing is made of what nobody would send', () => {
  expect(read('node')).toBeUndefined()
  expect(read('python-requests/2.32.3')).toBeUndefined()
  expect(read('Mozilla/5.0')).toBeUndefined()
  expect(deviceOf(new Headers())).toBeUndefined()
  const endless = `Mozilla/5.0 (Windows) Chrome/${'9'.repeat(50_000)}`
  expect(read(endless)).toEqual({ kind: 'computer', browser: 'Chrome 9999', system: 'Windows' })
})
