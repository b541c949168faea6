import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { operations } from '../../operations.ts'
import { style } from './style.ts'

test('the page tells every operation and needs nothing from elsewhere', async () => {
  const { text, headers } = await ask('/docs')
  for (const { contract } of operations) expect(text).toContain(`id="${contract.operationId}"`)
  expect(text).not.toMatch(/<script|src=|url\(/)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('the policy lets the style of the page through', async () => {
  const { text, headers } = await ask('/docs')
  expect(text).toContain(`<style>${style}</style>`)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  expect(headers.get('content-security-policy')).toContain(
    `'sha256-${Buffer.from(digest).toString('base64')}'`,
  )
})

test('the type of a problem leads to its line', async () => {
  const { body } = await ask('/v1/nothing')
  expect(body.type).toBe('/docs#not-found')
  expect((await ask('/docs')).text).toContain('<tr id="not-found">')
})
