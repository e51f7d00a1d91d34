import { expect, test } from 'vitest'
import { isRole, leastRoleFor, mayDo, mayGrant, RIGHTS, ROLES } from './rights.ts'

test('an owner may do everything, and each role all that the one below it may', () => {
  for (const right of RIGHTS) {
    expect(mayDo('owner', right)).toBe(true)
    const allowed = ROLES.map((role) => mayDo(role, right))
    expect(allowed).toEqual([...allowed].sort())
  }
})

test.each([
  ['viewer', ['desk.enter', 'conversations.read', 'knowledge.read', 'people.read']],
  [
    'agent',
    ['desk.enter', 'conversations.read', 'knowledge.read', 'people.read', 'conversations.answer'],
  ],
])('a role may do what the table says: %s', (role, rights) => {
  expect(RIGHTS.filter((right) => mayDo(role, right))).toEqual(rights)
})

test('only an owner decides how people sign in', () => {
  expect(leastRoleFor('security.manage')).toBe('owner')
})

test.each(['', 'member', 'administrator', 'owner,admin', 'Owner', 'constructor'])(
  'the role “%s” is none and may do nothing',
  (role) => {
    expect(isRole(role)).toBe(false)
    expect(RIGHTS.filter((right) => mayDo(role, right))).toEqual([])
  },
)

test('nobody grants what is above them', () => {
  expect(ROLES.filter((role) => mayGrant('owner', role))).toEqual([...ROLES])
  expect(ROLES.filter((role) => mayGrant('admin', role))).toEqual(['viewer', 'agent', 'admin'])
  expect(ROLES.filter((role) => mayGrant('agent', role))).toEqual([])
})
