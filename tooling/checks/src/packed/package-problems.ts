import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { problemAffectsResolutionKind, problemKindInfo } from '@arethetypeswrong/core/problems'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** How those who use the package resolve it. CommonJS is left out: all that we publish is ESM. */
const RESOLUTIONS = ['node16-esm', 'bundler'] as const

/** What publint and are-the-types-wrong hold against a packed package, one sentence each. */
export async function packageProblems(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  return [...(await publintProblems(tarball)), ...(await typeProblems(tarball))]
}

async function publintProblems(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.slice().buffer }, strict: true })
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`)
}

async function typeProblems(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const packed = createPackageFromTarballData(tarball)
  const manifest = JSON.parse(packed.readFile(`/node_modules/${packed.packageName}/package.json`))
  // A package of nothing but a command is run, never imported.
  if (!manifest.exports && !manifest.main) return []

  const result = await checkPackage(packed, { excludeEntrypoints: [/\.json$/] })
  if (!result.types) return ['are-the-types-wrong: the package holds no types: build it before it is packed.']
  return result.problems
    .filter((problem) => RESOLUTIONS.some((kind) => problemAffectsResolutionKind(problem, kind, result)))
    .map((problem) => {
      const place = 'entrypoint' in problem ? ` at "${problem.entrypoint}"` : ''
      return `are-the-types-wrong: ${problemKindInfo[problem.kind].description}${place}`
    })
}
