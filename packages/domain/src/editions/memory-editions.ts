import type { Ledger, Page } from '../ledger/ledger.ts'
import { MemoryLedger } from '../ledger/memory-ledger.ts'
import { page } from '../ledger/page.ts'
import { type Kind, kinds } from '../primitives/kind.ts'
import type { Dataset } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import { compile } from '../rules/compile.ts'
import { changesOf } from './changes-of.ts'
import {
  type Change,
  type ChangesQuery,
  type Edition,
  type Editions,
  UnknownVersionError,
} from './editions.ts'
import type { History, KeptRelease } from './history.ts'
import { undo } from './undo.ts'
import { greatest } from './versioning.ts'

/** How many older ledgers are kept at once; each has its indexes. */
const keptLedgers = 2

/** A release with the records of its version. */
interface Known {
  readonly release: KeptRelease
  readonly records: readonly EntenteRecord[]
}

/**
 * The versions of a dataset held in memory. Older records are worked out when they are first asked for, by undoing what
 * came after, and share with the newer ones whatever did not change.
 */
export class MemoryEditions implements Editions {
  readonly #dataset: Dataset
  readonly #present: Ledger
  readonly #read: () => History
  readonly #ledgers = new Map<string, Promise<Ledger>>()
  #history: History | undefined
  #known: readonly Known[] | undefined
  #changes: readonly Change[] | undefined

  /** `present` is the ledger over the dataset; `read` is asked once, when the history is first needed. */
  constructor(dataset: Dataset, read: () => History, present: Ledger = new MemoryLedger(dataset)) {
    this.#dataset = dataset
    this.#present = present
    this.#read = read
  }

  async releases(): Promise<readonly Edition[]> {
    return this.#past().releases.map(describe)
  }

  async asIn(version: string): Promise<Ledger | undefined> {
    const past = this.#past()
    const newest = past.releases[0]?.version ?? this.#dataset.version
    if (version === newest && past.unreleased.length === 0) return this.#present
    const known = this.#states().find(({ release }) => release.version === version)
    if (!known) return undefined
    const kept = this.#ledgers.get(version) ?? rebuild(known)
    this.#ledgers.delete(version)
    this.#ledgers.set(version, kept)
    for (const oldest of this.#ledgers.keys()) {
      if (this.#ledgers.size <= keptLedgers) break
      this.#ledgers.delete(oldest)
    }
    return kept
  }

  async changes({ since, kind, what, ...asked }: ChangesQuery = {}): Promise<Page<Change>> {
    const { releases } = this.#past()
    const versions = releases.map(({ version }) => version)
    if (since !== undefined && !versions.includes(since)) throw new UnknownVersionError(since, versions)
    const newer = new Set(since === undefined ? versions : versions.slice(0, versions.indexOf(since)))
    const found = this.#all().filter(
      (change) =>
        newer.has(change.version) &&
        (kind === undefined || change.kind === kind) &&
        (what === undefined || change.what === what),
    )
    // Counted from the first release, so that a cursor outlives the next one.
    const age = new Map(versions.map((version, at) => [version, versions.length - at]))
    return page(
      found.map((change) => ({
        item: change,
        id: `${String(kinds.indexOf(change.kind)).padStart(3, '0')} ${change.id}`,
        value: age.get(change.version) ?? 0,
      })),
      { ...asked, ...({ since, kind, what } as object) },
      true,
    )
  }

  async historyOf(kind: Kind, id: string): Promise<readonly Change[] | undefined> {
    const names = new Set([id])
    // A record merged into one that was merged in turn is told of before it, so the newest are read first.
    const found = this.#all().filter((change) => {
      if (change.kind !== kind) return false
      if (change.to !== undefined && names.has(change.to)) names.add(change.id)
      return names.has(change.id)
    })
    return found.length === 0 ? undefined : found
  }

  #past(): History {
    this.#history ??= this.#read()
    return this.#history
  }

  #states(): readonly Known[] {
    if (this.#known) return this.#known
    const { unreleased, releases } = this.#past()
    let records: readonly EntenteRecord[] = undo(this.#dataset.records, unreleased)
    this.#known = releases.map((release) => {
      const known = { release, records }
      records = undo(records, release.changes)
      return known
    })
    return this.#known
  }

  #all(): readonly Change[] {
    this.#changes ??= this.#states().flatMap(({ release, records }) => changesOf(release, records))
    return this.#changes
  }
}

async function rebuild({ release, records }: Known): Promise<Ledger> {
  return new MemoryLedger(await compile(records, release.version))
}

function describe({ changes, version, previous, released, hash, why }: KeptRelease): Edition {
  const level = greatest(changes.map((change) => change.level))
  const count = (what: Change['what']) => changes.filter((change) => change.what === what).length
  return {
    version,
    ...(previous === undefined ? {} : { previous }),
    released,
    hash,
    why,
    ...(level === undefined ? {} : { level }),
    counts: {
      added: count('added'),
      changed: count('changed'),
      removed: count('removed'),
      redirected: count('redirected'),
    },
  }
}
