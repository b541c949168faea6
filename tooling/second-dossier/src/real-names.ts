import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDataFolder } from '@entente/domain/node'
import { namesIn, wordsIn } from './names.ts'
import { data, realData, schemas } from './places.ts'

/**
 * The names of the real dataset, read from its folder. Words that the made-up records use, and names of the schema's
 * own fields, are ordinary ones.
 */
export async function realNames(): Promise<string[]> {
  const [real, madeUp, fields] = await Promise.all([
    readDataFolder(realData),
    readDataFolder(data),
    fieldNames(),
  ])
  return namesIn(real, wordsIn([...madeUp.map(({ text }) => text), ...fields]))
}

async function fieldNames(): Promise<string[]> {
  const files = (await readdir(schemas)).filter((name) => name.endsWith('.json'))
  const texts = await Promise.all(files.map((name) => readFile(join(schemas, name), 'utf8')))
  return texts.flatMap((text) => propertiesIn(JSON.parse(text)))
}

function propertiesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties } = schema as { readonly properties?: object }
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(propertiesIn)]
}
