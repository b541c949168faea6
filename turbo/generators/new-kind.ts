import { execFileSync } from 'node:child_process'
import type { PlopTypes } from '@turbo/gen'

const home = 'packages/domain/src'

/** A new kind of record: its schema, its place among the others, and the JSON Schema for editors. */
export const newKind: PlopTypes.PlopGeneratorConfig = {
  description:
    'A new kind of record in the domain package; the API, the site and the editors know it at once',
  prompts: [
    {
      type: 'input',
      name: 'name',
      message: 'The kind, singular, one lower-case word (sanction):',
      validate: (name: string) => /^[a-z]{3,30}$/.test(name) || 'one lower-case word of 3 to 30 letters',
    },
    {
      type: 'input',
      name: 'collection',
      message: 'Its collection, plural (sanctions):',
      validate: (name: string) => /^[a-z]{3,30}$/.test(name) || 'one lower-case word of 3 to 30 letters',
    },
  ],
  actions: [
    {
      type: 'add',
      path: `{{ turbo.paths.root }}/${home}/records/{{ name }}.ts`,
      templateFile: 'templates/kind/record.ts.hbs',
    },
    {
      type: 'add',
      path: `{{ turbo.paths.root }}/${home}/records/{{ name }}.test.ts`,
      templateFile: 'templates/kind/record.test.ts.hbs',
    },
    {
      type: 'modify',
      path: `{{ turbo.paths.root }}/${home}/primitives/kind.ts`,
      pattern: /\n\} as const\n/,
      template: "\n  {{ name }}: '{{ collection }}',\n} as const\n",
    },
    {
      type: 'modify',
      path: `{{ turbo.paths.root }}/${home}/records/record.ts`,
      pattern: /(import \{ Tender \} from '.\/tender.ts'\n)/,
      template: "$1import { {{ pascalCase name }} } from './{{ name }}.ts'\n",
    },
    {
      type: 'modify',
      path: `{{ turbo.paths.root }}/${home}/records/record.ts`,
      pattern: /\n\} as const satisfies/,
      template: '\n  {{ name }}: {{ pascalCase name }},\n} as const satisfies',
    },
    {
      type: 'modify',
      path: `{{ turbo.paths.root }}/${home}/records/record.ts`,
      pattern: /\n {2}\]\)\n/,
      template: '\n    {{ pascalCase name }},\n  ])\n',
    },
    () => {
      execFileSync('pnpm', ['compile'], { stdio: 'inherit' })
      execFileSync('pnpm', ['exec', 'biome', 'check', '--write', home], { stdio: 'inherit' })
      return 'compiled the dataset and the schemas; add a record with: pnpm entente new'
    },
  ],
}
