import { keep, kept } from './kept.ts'

/** Records that one person had open lately, as addresses alone: names are read again from the host. */
const MOST = 8
const PREFIX = 'sala.recent.'

/** The record that an address is about: `/customers/C1/events` is about `/customers/C1`. */
const recordOf = (path: string): string | undefined => /^\/(?:customers|people)\/[^/]+/.exec(path)?.[0]

export function recentPaths(username: string): string[] {
  try {
    const paths: unknown = JSON.parse(kept(PREFIX + username) ?? '[]')
    return Array.isArray(paths)
      ? paths.filter((path) => typeof path === 'string' && recordOf(path) === path)
      : []
  } catch {
    return []
  }
}

/** Remembers a page, where it is a record. */
export function noteRecent(username: string, path: string): void {
  const record = recordOf(path)
  if (record === undefined) return
  const others = recentPaths(username).filter((one) => one !== record)
  keep(PREFIX + username, JSON.stringify([record, ...others].slice(0, MOST)))
}

/** Nothing of it stays in the browser when a person leaves. */
export function forgetRecents(): void {
  try {
    const keys = Object.keys(globalThis.localStorage ?? {})
    for (const key of keys) if (key.startsWith(PREFIX)) keep(key, null)
  } catch {
    // storage is forbidden: nothing is there
  }
}
