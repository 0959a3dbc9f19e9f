import type { OutcomeKind } from '#api/outcome.ts'

import type { Keeping } from '#ui/leave-guard.ts'

import type { Draft, Sent } from './draft.ts'
import { hearTabs, type Release } from './tabs.ts'
import type { Vault } from './vault.ts'

/** How long after a key what was typed is kept, in ms. */
const SOON = 300
/** After so long with a form what is kept becomes a version of its own, in ms. */
const VERSION = 5 * 60 * 1000

/** What a form answers when it is kept. */
export type DraftSource = {
  values: () => unknown
  opened?: unknown
  /** What people call the record: its name as it was typed so far. */
  record: () => string
  isDirty: () => boolean
}

/** How things stand with what was typed. `failed`: this browser keeps nothing. `elsewhere`: another tab has the form. */
export type PlaceState = { keptAt: number | undefined; failed: boolean; elsewhere: boolean }

export type DraftPlace = ReturnType<typeof createPlace>

type Options = {
  vault: Vault
  /** What is the same in each version. */
  form: Pick<Draft, 'id' | 'copy' | 'title' | 'to'>
  /** As locks name it. */
  name: string
  restored: Draft | undefined
  /** How to let go of the form; undefined when another tab has it. */
  release: Release | undefined
  /** Something was kept or taken away. */
  changed: () => void
  /** Said once: nothing can be kept. */
  onFailure: () => void
}

const newVersion = (): string =>
  `${String(Date.now()).padStart(15, '0')}-${crypto.getRandomValues(new Uint32Array(1)).join('')}`

/** Where one open form keeps what is typed into it. */
export function createPlace({ vault, form, name, restored, release, changed, onFailure }: Options) {
  let state: PlaceState = { keptAt: restored?.at, failed: false, elsewhere: release === undefined }
  let source: DraftSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pending = false
  let writing = 0
  let sent = restored?.sent
  let version = newVersion()
  let begun = Date.now()
  let closed = false
  const listeners = new Set<() => void>()

  const put = (next: Partial<PlaceState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const draftOf = (from: DraftSource, at: number): Draft => {
    if (at - begun > VERSION) {
      version = newVersion()
      begun = at
    }
    const content = { values: from.values(), opened: from.opened, record: from.record() }
    return { ...form, ...content, version, sent, at }
  }
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch {
      if (!state.failed) onFailure()
      put({ failed: true })
    }
  }
  const remove = () =>
    attempt(async () => {
      await vault.remove(form)
      put({ keptAt: undefined })
      changed()
    })

  /** Keeps the form as it is now; one that holds nothing new is not kept. */
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (!pending || !source || closed || state.elsewhere) return
    pending = false
    if (!source.isDirty()) return state.keptAt === undefined ? undefined : remove()
    const isFirst = state.keptAt === undefined
    const draft = draftOf(source, Date.now())
    writing += 1
    await attempt(async () => {
      await vault.keep(draft)
      put({ keptAt: draft.at, failed: false })
      if (isFirst) changed()
    })
    writing -= 1
  }
  const letGo = () => {
    void release?.()
    release = undefined
    put({ elsewhere: true })
  }
  const stopHearing = hearTabs((news) => {
    if (news !== 'changed' && news.wants === name && release) flush().then(letGo, letGo)
  })

  return {
    name,
    restored,
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** The form is there. */
    attach: (from: DraftSource) => {
      source = from
    },
    /** Something was typed: it is kept at the latest `SOON` after the first key. */
    touch: () => {
      pending = true
      timer ??= setTimeout(() => void flush(), SOON)
    },
    flush,
    /** A save is about to leave: should the tab die now, its key is not lost. */
    sending: (now: Sent): Promise<void> => {
      sent = now
      pending = true
      return flush()
    },
    /** How a save ended. */
    ended: (kind: OutcomeKind): Promise<void> | undefined => {
      if (kind === 'saved') {
        closed = true
        return remove()
      }
      if (kind === 'unknown' || !sent) return undefined
      sent = undefined
      pending = true
      return flush()
    },
    /** Throws the draft away; answers how to have it back. */
    discard: async (): Promise<() => Promise<void>> => {
      closed = true
      const back = await vault.remove(form)
      changed()
      return async () => {
        await back()
        changed()
      }
    },
    /** Whether leaving the page loses anything: `soon` while the last keys are on their way. */
    keeping: (): Keeping =>
      state.failed || state.elsewhere ? 'no' : pending || writing > 0 ? 'soon' : 'done',
    /** The other tab took the form. */
    lost: () => put({ elsewhere: true }),
    /** The form is gone from the page. */
    leave: async (): Promise<void> => {
      await flush()
      closed = true
      stopHearing()
      await release?.()
      changed()
    },
  }
}
