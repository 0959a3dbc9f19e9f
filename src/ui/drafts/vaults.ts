import { mayHaveUnsent, noteUnsent } from './unsent.ts'
import type { Vault } from './vault.ts'

let held: { key: string; vault: Promise<Vault> } | undefined
let allowed: () => Promise<boolean> = () => Promise.resolve(true)

/** Whether drafts are kept at all: a host may say that they are not. */
export const allowDrafts = (ask: () => Promise<boolean>): void => {
  allowed = ask
}

/** The drafts of the person with this key. Undefined where the host wants none. Rejects where none can be kept. */
export async function vaultOf(draftKey: string): Promise<Vault | undefined> {
  if (!(await allowed())) return undefined
  if (held?.key !== draftKey) {
    const vault = import('./vault.ts').then(({ openVault }) => openVault(draftKey))
    held = { key: draftKey, vault }
    // without a network once is not without one for ever
    vault.catch(() => (held = undefined))
  }
  return held.vault
}

/** How many forms of this person are kept here, and how many of them are open in no tab: those are called unsent. */
export async function countUnsent(draftKey: string): Promise<{ kept: number; waiting: number }> {
  const vault = await vaultOf(draftKey).catch(() => undefined)
  if (!vault) return { kept: 0, waiting: 0 }
  const { kept, waiting, any } = await vault.count()
  noteUnsent(waiting, any)
  return { kept, waiting }
}

/** Erases everything of the person who signed out. */
export async function eraseDrafts(draftKey: string): Promise<void> {
  if (!held && !mayHaveUnsent()) return
  const vault = await vaultOf(draftKey).catch(() => undefined)
  held = undefined
  await vault?.erase()
  noteUnsent(0, (await vault?.count())?.any ?? false)
}
