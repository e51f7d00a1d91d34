import { pino } from 'pino'
import { expect, test } from 'vitest'
import { freshDatabase } from './testing/database.ts'
import { toldError } from './told-error.ts'

const SECRET = 'my card is 4111 1111 1111 1111'

function logged(error: unknown): string {
  const lines: string[] = []
  const log = pino(
    { base: null, serializers: { error: toldError } },
    { write: (line: string) => void lines.push(line) },
  )
  log.error({ error, requestId: 'req_1' }, 'request failed')
  return lines.join('')
}

test('the row that a database refused is not in the log, but where it was refused is', async () => {
  const { pool, drop } = await freshDatabase()
  await pool.query('create table refusing (id int primary key, words text check (false))')
  const insert = pool.query('insert into refusing values (1, $1)', [SECRET])
  const line = logged(await insert.catch((error: unknown) => error))
  const cast = pool.query('select $1::int', [SECRET])
  const other = logged(await cast.catch((error: unknown) => error))
  await drop()
  expect(line + other).not.toContain('4111')
  expect(JSON.parse(line).error).toMatchObject({ code: '23514', table: 'refusing' })
  expect(JSON.parse(other).error).toMatchObject({ code: '22P02' })
})

test('what an error carries along of a prompt stays out, its words and its place come in', () => {
  const cause = Object.assign(new TypeError('fetch failed'), { requestBodyValues: SECRET })
  const error = Object.assign(new Error('The model did not answer.', { cause }), {
    ...{ requestBodyValues: { messages: [SECRET] }, responseBody: SECRET, code: 'ECONNRESET' },
  })
  const line = logged(error)
  expect(line).not.toContain('4111')
  const told = JSON.parse(line)
  expect(told).toMatchObject({ requestId: 'req_1', msg: 'request failed' })
  expect(told.error).toMatchObject({
    ...{ type: 'Error', message: 'The model did not answer.', code: 'ECONNRESET' },
    cause: { type: 'TypeError', message: 'fetch failed' },
  })
  expect(told.error.at[0]).toContain('told-error.test.ts')
})

test('what is no error says what it is and nothing else', () => {
  expect(logged(SECRET)).not.toContain('4111')
  expect(toldError(SECRET)).toEqual({ type: 'string', at: [] })
})
