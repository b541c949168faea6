import type { PlopTypes } from '@turbo/gen'
import { newApp } from './new-app.ts'
import { newKind } from './new-kind.ts'

/** `pnpm turbo gen kind` and `pnpm turbo gen app`: a new record kind, or a new app on the ledger, that passes at once. */
export default function generators(plop: PlopTypes.NodePlopAPI): void {
  plop.setGenerator('kind', newKind)
  plop.setGenerator('app', newApp)
}
