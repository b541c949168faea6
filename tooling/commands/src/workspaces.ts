import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A workspace package: its name, its folder and its scripts. */
export interface Workspace {
  readonly name: string
  readonly folder: string
  readonly scripts: Readonly<Record<string, string>>
}

const ROOMS = ['packages', 'apps', 'tooling']

/** Every package of the workspace, in the order of the tree. */
export function workspaces(root: string): Workspace[] {
  return ROOMS.filter((room) => existsSync(join(root, room))).flatMap((room) =>
    readdirSync(join(root, room))
      .sort()
      .map((name) => join(root, room, name))
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .map(readWorkspace),
  )
}

function readWorkspace(folder: string): Workspace {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name: manifest.name, folder, scripts: manifest.scripts ?? {} }
}
