import type { Chosen } from './chosen.ts'
import { createPlace, type DraftPlace } from './place.ts'
import { holdForm, takeForm, tellTabs, type Release } from './tabs.ts'
import type { Vault } from './vault.ts'
import { countUnsent, vaultOf } from './vaults.ts'

/** Which form it is, and how to come back to it. */
export type DraftIdentity = {
  /** The form and its record: `customer/C000055`. Two forms of one id are the same. */
  id: string
  /** What the form is called, for the list of unsent forms. */
  title: string
  /** The address that opens it. */
  to: string
  /** Several may be open side by side, as for new records; else a second tab is told. */
  many?: boolean
  /** Begins empty, whatever waits: the next one in a row. */
  fresh?: boolean
}

export type Wanted = {
  draftKey: string
  identity: DraftIdentity
  chosen?: Chosen | undefined
  /** Away from the tab that has it. */
  take?: boolean
}

type Held = { copy: string; name: string; release: Release | undefined }

/** A name for one of several forms of a kind; the store's own names are longer than its places. */
const newCopy = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-')

/** Which of the copies this tab may have: of several the newest that is open nowhere, else one more. */
async function holdOne(vault: Vault, { identity, chosen, take }: Wanted, lost: () => void): Promise<Held> {
  const { id, many = false, fresh = false } = identity
  const hold = async (copy: string): Promise<Held> => {
    const name = await vault.nameOf({ id, copy })
    return { copy, name, release: await (take ? takeForm : holdForm)(name, lost) }
  }
  if (chosen) return hold(chosen.copy)
  if (!many) return hold('')
  const copies = fresh ? [] : new Set((await vault.list(id)).map(({ copy }) => copy))
  for (const copy of copies) {
    const held = await hold(copy)
    if (held.release) return held
  }
  return hold(newCopy())
}

/**
 * Opens the place of a form, with what was kept of it. Undefined where the host wants no drafts; rejects where
 * none can be kept.
 */
export async function openPlace(wanted: Wanted, onFailure: () => void): Promise<DraftPlace | undefined> {
  const { draftKey, identity, chosen } = wanted
  const vault = await vaultOf(draftKey)
  if (!vault) return undefined
  const { id, title, to } = identity
  const opened: { place?: DraftPlace } = {}
  const { copy, name, release } = await holdOne(vault, wanted, () => opened.place?.lost())
  const versions = (await vault.list(id)).filter((draft) => draft.copy === copy)
  const changed = () => {
    tellTabs('changed')
    void countUnsent(draftKey)
  }
  opened.place = createPlace({
    vault,
    form: { id, copy, title, to },
    name,
    restored: versions.find(({ version }) => version === chosen?.version) ?? versions[0],
    release,
    changed,
    onFailure,
  })
  return opened.place
}
