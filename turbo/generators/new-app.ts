import { execFileSync } from 'node:child_process'
import type { PlopTypes } from '@turbo/gen'

const app = '{{ turbo.paths.root }}/apps/{{ name }}'

/** A new app that answers from the ledger: a command that prints the commitments, to be grown into what is wanted. */
export const newApp: PlopTypes.PlopGeneratorConfig = {
  description: 'A new app on the domain package, which asks the ledger and passes all checks at once',
  prompts: [
    {
      type: 'input',
      name: 'name',
      message: 'The app, lower-case words joined by hyphens (newsletter):',
      validate: (name: string) =>
        /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || 'lower-case words joined by hyphens',
    },
  ],
  actions: [
    ...['package.json', 'tsconfig.json', 'README.md'].map((file) => ({
      type: 'add',
      path: `${app}/${file}`,
      templateFile: `templates/app/${file}.hbs`,
    })),
    ...['main.ts', 'pledges.ts', 'pledges.test.ts'].map((file) => ({
      type: 'add',
      path: `${app}/src/${file}`,
      templateFile: `templates/app/${file}.hbs`,
    })),
    () => {
      execFileSync('pnpm', ['install'], { stdio: 'inherit' })
      execFileSync('pnpm', ['exec', 'biome', 'check', '--write', 'apps'], { stdio: 'inherit' })
      return 'installed; try it with: node --run start, in its folder'
    },
  ],
}
