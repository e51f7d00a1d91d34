import { type Endpoint, endpoints } from '@baton/contract'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { openApiDocument } from './openapi.ts'
import { referencePage } from './reference-page.ts'

const document = openApiDocument('http://localhost:3000', '0.1.0')

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(document.openapi).toBe('3.1.0')
})

test('every endpoint of the contract stands in the document and on the page, with its proof', async () => {
  const page = String(await referencePage(document))
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const paths = document.paths as Record<
      string,
      Record<string, { operationId: string; security: object[] }>
    >
    const operation = paths[endpoint.path]?.[endpoint.method.toLowerCase()]
    expect(operation?.operationId).toBe(name)
    expect(operation?.security.length === 0).toBe(endpoint.access === 'anyone')
    expect(page).toContain(`id="${name}"`)
  }
})
