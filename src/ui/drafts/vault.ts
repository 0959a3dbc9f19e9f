import { surplus, type Draft } from './draft.ts'
import { sealOf } from './seal.ts'
import { openStore, type Row } from './store.ts'
import { heldForms, lockOf } from './tabs.ts'

/** The drafts of one person in this browser. */
export type Vault = Awaited<ReturnType<typeof openVault>>

/** The parts of a place. */
const shelfOf = (place: string): string => place.split('/', 3).join('/')

const isDraft = (content: unknown): content is Draft =>
  typeof content === 'object' && content !== null && 'values' in content && 'version' in content

/** Opens what the person of this key has kept here. Throws where nothing can be kept: no storage, no cryptography. */
export async function openVault(draftKey: string) {
  const [seal, store] = await Promise.all([sealOf(draftKey), openStore()])
  const owner = await seal.nameOf('owner')
  let shut = false
  /** One write after the other: an older content never comes after a newer one. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }

  const nameOf = async ({ id, copy }: Pick<Draft, 'id' | 'copy'>) =>
    `${owner}/${await seal.nameOf(id)}/${copy === '' ? '-' : copy}`
  const read = async (prefix: string): Promise<Draft[]> => {
    const rows = await store.rows(prefix)
    const opened = await Promise.all(rows.map(({ place, sealed }) => seal.open(place, sealed)))
    return opened.filter(isDraft).toSorted((a, b) => b.at - a.at)
  }
  /** Where this page has written: only a new place makes others superfluous. */
  const used = new Set<string>()
  const prune = async () => {
    const marks = (await store.rows('')).map(({ place, at }) => ({ place, at, shelf: shelfOf(place) }))
    const gone = surplus(marks, Date.now())
    if (gone.length > 0) await store.remove(gone)
  }
  await prune()

  return {
    /** A name for locks and messages between tabs; it tells nothing. */
    nameOf,
    /** All drafts, newest first; of one form where its id is given. */
    list: async (id?: string): Promise<Draft[]> =>
      read(id === undefined ? `${owner}/` : `${owner}/${await seal.nameOf(id)}/`),
    /** How many forms of this person are here, and how many of them are open in no tab; `any`: whosever they are. */
    count: async (): Promise<{ kept: number; waiting: number; any: boolean }> => {
      const [places, open] = await Promise.all([store.places(''), heldForms()])
      const names = [...new Set(places.map(shelfOf))]
      const mine = names.filter((name) => name.startsWith(`${owner}/`))
      const waiting = mine.filter((name) => !open.has(lockOf(name))).length
      return { kept: mine.length, waiting, any: names.length > 0 }
    },
    keep: (draft: Draft): Promise<void> =>
      inTurn(async () => {
        if (shut) return
        const place = `${await nameOf(draft)}/${draft.version}`
        const row: Row = { place, at: draft.at, sealed: await seal.close(place, draft) }
        // asked again after the work: nothing may be put down after everything was erased
        if (shut) return
        await store.put([row])
        if (used.has(place)) return
        if (used.size === 0) void navigator.storage.persist()
        used.add(place)
        await prune()
      }),
    /** Takes a form with its older versions away. Answers how to put it back. */
    remove: (draft: Pick<Draft, 'id' | 'copy'>): Promise<() => Promise<void>> =>
      inTurn(async () => {
        const rows = await store.rows(`${await nameOf(draft)}/`)
        await store.remove(rows.map(({ place }) => place))
        return () => inTurn(async () => (shut ? undefined : store.put(rows)))
      }),
    /** The person signs out: nothing of theirs stays, and nothing more is kept. */
    erase: (): Promise<void> => {
      shut = true
      return inTurn(async () => store.remove(await store.places(`${owner}/`)))
    },
  }
}
