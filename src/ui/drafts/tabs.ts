/** What tabs tell each other of forms, by names that say nothing: one wants a form, or something was kept or sent. */
export type DraftNews = { wants: string } | 'changed'

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('sala.drafts')
const listeners = new Set<(news: DraftNews) => void>()
channel?.addEventListener('message', ({ data }: MessageEvent<DraftNews>) => {
  for (const heard of listeners) heard(data)
})

export const tellTabs = (news: DraftNews): void => channel?.postMessage(news)
export const hearTabs = (heard: (news: DraftNews) => void) => {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}

/** How long a tab is given to let go of a form, in ms. One that sleeps does not answer. */
const PATIENCE = 1500

export const lockOf = (name: string): string => `sala.draft/${name}`

/** Lets go of a form; done when the browser has noted it. */
export type Release = () => Promise<unknown>

/** The browser lets go of a lock when its tab dies, however it dies. */
function request(name: string, options: LockOptions, lost: () => void): Promise<Release | undefined> {
  return new Promise((resolve, reject) => {
    const held: Promise<unknown> = navigator.locks.request(lockOf(name), options, (lock) => {
      if (!lock) return resolve(undefined)
      return new Promise<void>((free) => {
        resolve(() => {
          free()
          return held.catch(() => undefined)
        })
      })
    })
    held.catch((error: unknown) => {
      lost()
      reject(error instanceof Error ? error : new Error('the lock was refused'))
    })
  })
}

/** Holds a form for this tab, and answers how to let go; undefined when another tab has it. */
export const holdForm = (name: string, lost: () => void) => request(name, { ifAvailable: true }, lost)

/** Takes a form from another tab, which keeps what was typed there first. */
export async function takeForm(name: string, lost: () => void) {
  tellTabs({ wants: name })
  try {
    return await request(name, { signal: AbortSignal.timeout(PATIENCE) }, () => undefined)
  } catch {
    return request(name, { steal: true }, lost)
  }
}

/** Names of forms that are open in some tab. */
export async function heldForms(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query()
  return new Set(held.map(({ name }) => name ?? ''))
}
