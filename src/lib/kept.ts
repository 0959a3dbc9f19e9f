/** Small choices that outlive the page: language, colours, a folded rail. Never data. */

/** What was kept under this name, or null: also where storage is forbidden. */
export function kept(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** Keeps a choice, or forgets it (null). Without storage it lasts as long as the page. */
export function keep(key: string, value: string | null): void {
  try {
    if (value === null) globalThis.localStorage?.removeItem(key)
    else globalThis.localStorage?.setItem(key, value)
  } catch {
    // a private window or a full disk: the choice is not worth an error
  }
}
