import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandEnvironment, sourcesFolder } from './environment.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-environment-'))
  mkdirSync(join(folder, 'texts'))
  mkdirSync(join(folder, 'empty'))
  writeFileSync(join(folder, 'texts', 'one.txt'), 'A text.')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('telemetry is off and the own programs come first on the path', () => {
  const env = commandEnvironment('root', { PATH: 'elsewhere', WRANGLER_SEND_METRICS: 'true', OTHER: 'kept' })
  expect(env).toMatchObject({
    PATH: [join('root', 'node_modules', '.bin'), 'elsewhere'].join(delimiter),
    WRANGLER_SEND_METRICS: 'false',
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    OTHER: 'kept',
  })
})

test('no sources where none are named', () => {
  expect(sourcesFolder({}, folder)).toBeUndefined()
  expect(sourcesFolder({ ENTENTE_SOURCES: '' }, folder)).toBeUndefined()
})

test('a relative folder counts from where the command was called', () => {
  expect(sourcesFolder({ ENTENTE_SOURCES: 'texts' }, folder)).toBe(join(folder, 'texts'))
  expect(sourcesFolder({ ENTENTE_SOURCES: '../texts', INIT_CWD: join(folder, 'empty') }, 'other')).toBe(
    join(folder, 'texts'),
  )
})

test('a folder that is missing or empty is refused by its path', () => {
  expect(() => sourcesFolder({ ENTENTE_SOURCES: 'nowhere' }, folder)).toThrow(
    `ENTENTE_SOURCES names ${join(folder, 'nowhere')}, which does not exist`,
  )
  expect(() => sourcesFolder({ ENTENTE_SOURCES: 'empty' }, folder)).toThrow('holds no .txt file')
})
