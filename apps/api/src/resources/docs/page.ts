import { html, raw } from 'hono/html'
import { problemTypes } from '../../http/problem.ts'
import type { Document } from '../openapi/document.ts'
import { style } from './style.ts'

type PathItem = NonNullable<Document['paths']>[string]
type Operation = NonNullable<PathItem['get']>
type Parameter = NonNullable<Operation['parameters']>[number]

interface Entry {
  readonly path: string
  readonly method: 'GET' | 'POST'
  readonly operation: Operation
}

/** The documentation as one page: it needs no script and nothing from elsewhere, so it also reads offline and prints. */
export function renderDocs(document: Document) {
  const entries = Object.entries(document.paths ?? {}).flatMap(([path, { get, post }]): Entry[] => [
    ...(get ? [{ path, method: 'GET' as const, operation: get }] : []),
    ...(post ? [{ path, method: 'POST' as const, operation: post }] : []),
  ])
  const tags = (document.tags ?? []).map(({ name }) => name)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Entente API</title>
<meta name="description" content="How to call the Entente API">
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>Entente API</h1>
<p class="quiet">Dataset ${document.info.version} · <a href="/openapi.json">OpenAPI 3.1</a> · <a href="/v1">service document</a></p>
${(document.info.description ?? '').split('\n\n').map((text) => html`<p>${withCode(text)}</p>`)}
<pre>curl -s $HOST/v1/commitments?include=evidence</pre>
<nav aria-label="Operations">${tags.map((tag) => contents(tag, entries))}</nav>
${tags.map((tag) => chapter(tag, entries))}
${problems()}
</main>
</body>
</html>`
}

const withTag = (entries: readonly Entry[], tag: string) =>
  entries.filter(({ operation }) => operation.tags?.includes(tag))

/** Text in which backticks mark code. */
const withCode = (text: string) =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))

const contents = (tag: string, entries: readonly Entry[]) => html`<h2>${tag}</h2>
<ul>${withTag(entries, tag).map(
  ({ operation }) => html`<li><a href="#${operation.operationId ?? ''}">${operation.summary ?? ''}</a></li>`,
)}</ul>`

const chapter = (tag: string, entries: readonly Entry[]) => html`<section>
<h2>${tag}</h2>
${withTag(entries, tag).map(describeOperation)}
</section>`

function describeOperation({ path, method, operation }: Entry) {
  const { operationId = '', summary = '', description, parameters = [], requestBody } = operation
  return html`<article>
<h3 id="${operationId}">${summary}</h3>
<p><span class="method">${method}</span> <code>${path}</code></p>
${description ? html`<p>${withCode(description)}</p>` : ''}
${parameters.length > 0 ? html`<table><thead><tr><th scope="col">Parameter</th><th scope="col">What it takes</th><th scope="col">Example</th></tr></thead><tbody>${parameters.map(describeParameter)}</tbody></table>` : ''}
${requestBody && 'description' in requestBody ? html`<p>${requestBody.description ?? ''}</p>` : ''}
<p class="quiet">Answers: ${Object.keys(operation.responses ?? {}).join(', ')}; ${mediaTypes(operation)}</p>
</article>`
}

function describeParameter(parameter: Parameter) {
  if (!('name' in parameter)) return ''
  const { name, required, description, schema, example } = parameter
  return html`<tr>
<td><code>${name}</code>${required ? html` <span class="quiet">required</span>` : ''}</td>
<td>${description ?? ''} ${allowed(schema)}</td>
<td>${example === undefined ? '' : html`<code>${String(example)}</code>`}</td>
</tr>`
}

function allowed(schema: unknown) {
  const {
    enum: values,
    items,
    minimum,
    maximum,
    default: usual,
  } = (schema ?? {}) as {
    enum?: unknown[]
    items?: { enum?: unknown[] }
    minimum?: number
    maximum?: number
    default?: unknown
  }
  const words = values ?? items?.enum
  if (words) return html`<span class="quiet">${words.join(', ')}</span>`
  if (minimum === undefined) return ''
  return html`<span class="quiet">${minimum} to ${maximum}, ${usual} where unsaid</span>`
}

function mediaTypes({ responses = {} }: Operation): string {
  const ok = responses['200']
  return ok && 'content' in ok ? Object.keys(ok.content ?? {}).join(', ') : ''
}

const problems = () => html`<section>
<h2>Problems</h2>
<p>Every error is <code>application/problem+json</code>; its <code>type</code> leads here, its <code>errors</code> name every parameter that is wrong.</p>
<table><thead><tr><th scope="col">Type</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead><tbody>
${Object.entries(problemTypes).map(
  ([type, { status, title }]) =>
    html`<tr id="${type}"><td><code>${type}</code></td><td>${status}</td><td>${title}</td></tr>`,
)}
</tbody></table>
</section>`
