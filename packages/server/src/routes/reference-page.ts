// The API reference: the OpenAPI document as one page to read, without any script.
import { html, raw } from 'hono/html'
import { curlOf } from './reference-call.ts'

type Json = { [key: string]: unknown }
type Html = ReturnType<typeof html>

export function referencePage(document: Json): Html {
  const paths = Object.entries(document.paths as Record<string, Record<string, Operation>>)
  const operations = paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  )
  const sent = Object.entries((document.webhooks ?? {}) as Record<string, { post: Operation }>).map(
    ([type, { post }]) => ({ ...post, path: type, method: 'post', tags: [], security: [] }),
  )
  const tags = [...new Set(operations.flatMap(({ tags }) => tags))]
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Baton API</title>
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <nav aria-label="Operations">
          <h1>Baton API</h1>
          <p><a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1)</p>
          ${tags.map(
            (tag) => html`<h2>${tag}</h2>
              <ul>
                ${operations
                  .filter(({ tags }) => tags.includes(tag))
                  .map(
                    ({ operationId, summary }) =>
                      html`<li><a href="#${operationId}">${summary}</a></li>`,
                  )}
              </ul>`,
          )}
          <h2>Sent by Baton</h2>
          <ul>
            ${sent.map(({ operationId }) => html`<li><a href="#${operationId}">${operationId}</a></li>`)}
          </ul>
        </nav>
        <main>
          <p>${(document.info as Json).description}</p>
          ${operations.map(section)}
          <h2 id="webhooks">Signed webhooks: what Baton sends</h2>
          ${sent.map(section)}
        </main>
      </body>
    </html>`
}

type Operation = {
  operationId: string
  summary: string
  deprecated?: true
  description?: string
  tags: string[]
  security: Json[]
  parameters: { name: string; in: string; required: boolean; description?: string; schema: Json }[]
  requestBody?: { content: Record<string, { schema: Json }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>
}

function section(operation: Operation & { path: string; method: string }): Html {
  const { operationId, summary, tags, method, path, security } = operation
  const { parameters, requestBody, responses, deprecated, description } = operation
  const proof = security.flatMap((way) => Object.keys(way)).map((name) => PROOF[name] ?? name)
  return html`<section id="${operationId}">
    <h3>${summary}</h3>
    <p class="call"><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code></p>
    ${deprecated ? html`<p><strong>${description}</strong></p>` : ''}
    <p class="proof">${tags.length === 0 ? 'Signed with the connection’s secret' : proof.length > 0 ? `Proof: ${proof.join(', or ')}` : 'Open to anyone'}</p>
    ${
      parameters.length > 0
        ? html`<h4>Parameters</h4>
          <dl>
            ${parameters.map(
              ({ name, in: where, required, description, schema }) =>
                html`<dt><code>${name}</code> <i>${where}${required ? ', required' : ''}</i></dt>
                  <dd>${description ?? ''} <code>${typeOf(schema)}</code></dd>`,
            )}
          </dl>`
        : ''
    }
    ${requestBody ? html`<h4>Body</h4> ${schemaBlock(requestBody.content)}` : ''}
    ${tags.length > 0 ? html`<h4>Call</h4><pre tabindex="0">${callOf(operation)}</pre>` : ''}
    <h4>Answers</h4>
    <dl>
      ${Object.entries(responses).map(
        ([status, { description, content }]) =>
          html`<dt><code>${status}</code> ${description}</dt>
            <dd>${content && 'application/json' in content ? schemaBlock(content) : ''}</dd>`,
      )}
    </dl>
  </section>`
}

function callOf({
  method,
  path,
  security,
  parameters,
  requestBody,
}: Operation & { path: string; method: string }) {
  const content = requestBody?.content ?? {}
  return curlOf({
    ...{ method, path, proofs: security.flatMap((way) => Object.keys(way)) },
    body: content['application/json']?.schema ?? null,
    takesFile: 'application/octet-stream' in content,
    isEdit: parameters?.some(({ name }) => name === 'if-match') ?? false,
  })
}

function schemaBlock(content: Record<string, { schema: Json }>): Html | string {
  const schema = content['application/json']?.schema
  return schema ? html`<pre tabindex="0">${raw(escapeHtml(shape(schema, '')))}</pre>` : ''
}

/** A schema as one would write an example of it: names, types, and a question mark for what may be left out. */
function shape(schema: Json, indent: string): string {
  const properties = schema.properties as Record<string, Json> | undefined
  if (schema.type === 'array') return `[${shape((schema.items as Json) ?? {}, indent)}]`
  if (!properties) return typeOf(schema)
  const required = new Set((schema.required as string[] | undefined) ?? [])
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(([name, type]) => {
    const words = type.description ? `  // ${type.description}` : ''
    return `${inner}${name}${required.has(name) ? '' : '?'}: ${shape(type, inner)}${words}`
  })
  return lines.length > 0 ? `{\n${lines.join('\n')}\n${indent}}` : '{}'
}

function typeOf(schema: Json): string {
  if (Array.isArray(schema.enum))
    return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if ('const' in schema) return JSON.stringify(schema.const)
  const options = (schema.anyOf ?? schema.oneOf) as Json[] | undefined
  if (options) return options.map(typeOf).join(' | ')
  const format = schema.format ? ` (${schema.format})` : ''
  return `${schema.type ?? 'any'}${format}`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

const PROOF: Record<string, string> = {
  publishableKey: 'header x-baton-key',
  conversationToken: 'authorization: Bearer <token>',
  session: 'signed in to the desk',
}

export const REFERENCE_STYLE = `
:root { color-scheme: light dark; --line: #d9dce1; --soft: #f5f6f8; --ink: #1b1f27; --dim: #566070; --link: #1f4fd1; --paper: #fff }
@media (prefers-color-scheme: dark) { :root { --line: #343a46; --soft: #1d222b; --ink: #e8eaee; --dim: #a3acba; --link: #8fb0ff; --paper: #14181f } }
* { box-sizing: border-box }
body { margin: 0; display: grid; grid-template-columns: minmax(14rem, 18rem) minmax(0, 1fr); font: 15px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.5rem; border-inline-end: 1px solid var(--line) }
nav h1 { font-size: 1.1rem } nav h2 { font-size: .8rem; color: var(--dim); margin: 1.4rem 0 .3rem }
nav ul { list-style: none; margin: 0; padding: 0 } nav li { padding: .15rem 0 }
a { color: var(--link) }
main { padding: 1.5rem 2rem 6rem; max-width: 58rem }
section { padding: 1.5rem 0; border-block-start: 1px solid var(--line) }
h3 { margin: 0; font-size: 1.15rem } h4 { margin: 1.1rem 0 .3rem; font-size: .85rem; color: var(--dim) }
.call b { font-size: .8rem; padding: .1rem .45rem; border-radius: .3rem; border: 1px solid var(--line) }
.proof, i { color: var(--dim); font-style: normal }
dl { margin: 0 } dd { margin: 0 0 .6rem 1rem }
code, pre { font: 13px/1.5 ui-monospace, monospace }
pre { background: var(--soft); padding: .8rem 1rem; border-radius: .5rem; overflow-x: auto; margin: .3rem 0 }
@media (max-width: 760px) { body { display: block } nav { position: static; max-height: none; border: 0 } main { padding: 1rem } }
`
