import { afterAll, afterEach, expect, test } from 'vitest'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

const PASSWORD = 'correct horse battery'

test('the first person signs up with the mistakes shown beside the fields, and is told where to begin', async () => {
  desk = await deskWorld()
  const { page, faults, strayed } = await desk.stranger()
  await page.goto('/desk/')
  await page.getByRole('heading', { name: 'Welcome to Baton' }).waitFor()

  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('E-mail').fill('ada@')
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Create the account' }).click()
  const email = page.getByLabel('E-mail')
  await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true')
  expect(await email.evaluate((input) => input === document.activeElement)).toBe(true)
  await page.getByText('At least 10 characters.').waitFor()

  await email.fill('ada@example.com')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Start here' }).waitFor()
  await page.getByText(`data-key="${desk.world.key}"`).waitFor()
  expect([faults, strayed]).toEqual([[], []])
})

test('sign-up is closed once there is an operator, and says so', async () => {
  desk = await deskWorld()
  await desk.world.teammate('Ada')
  const { page } = await desk.stranger()
  await page.goto('/desk/sign-up')
  await page.getByRole('heading', { name: 'Sign-up is closed' }).waitFor()
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})

test('a wrong password says so beside the field; a right one leads to where one wanted to go', async () => {
  desk = await deskWorld()
  await desk.world.teammate('Ada')
  const { page } = await desk.stranger()
  await page.goto('/desk/inbox/closed')
  await page.getByLabel('E-mail').fill('ada@example.com')
  await page.getByLabel('Password').fill('wrong horse battery')
  await page.keyboard.press('Enter')
  await page.getByText('This address and password do not match.').waitFor()

  await page.getByLabel('Password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk/inbox/closed')
  await page.getByText('Nothing has been closed').waitFor()
})

test('who signs out is out, on this page and on the next', async () => {
  desk = await deskWorld()
  const { page } = await desk.teammate('Ada')
  await page.getByRole('button', { name: 'Your account, Ada' }).first().click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL('**/desk/sign-in')
  await page.goto('/desk/inbox/all')
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})
