const key = 'sala.reloaded'
const PAUSE = 5 * 60_000

/** Whether the page may load itself anew: at most once in five minutes, or a broken installation would never rest. */
export const mayReload = (last: string | null, now: number): boolean =>
  last === null || !(now - Number(last) < PAUSE)

/** Loads the page anew, unless it was tried just now or something unsaved would be lost. Answers whether it does. */
export function reloadOnce(hasUnsaved: boolean, now = Date.now()): boolean {
  if (hasUnsaved || !navigator.onLine || !mayReload(sessionStorage.getItem(key), now)) return false
  sessionStorage.setItem(key, String(now))
  location.reload()
  return true
}
