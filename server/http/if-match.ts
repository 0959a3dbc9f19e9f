import { Refusal } from '#server/errors.ts'

/** The version in `If-Match`; any other tag can be no version of ours, so it is stale. `*` takes any version. */
export function versionIn(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined
  const version = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header.trim())?.[1]
  if (version === undefined) throw Refusal.stale()
  return Number(version)
}
