import type { CustomerWrite } from '#contract/customer/write.ts'

type Unread = Readonly<Record<string, unknown>> | undefined
type Branch = Record<string, unknown>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/** Puts a value at a path of a copy that is our own; undefined takes the key away. Where the path leads nowhere, nothing. */
function put(body: Branch, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce<unknown>((at, key) => (isBranch(at) ? at[key] : undefined), body)
  if (!isBranch(holder)) return
  if (value === undefined) delete holder[last]
  else holder[last] = value
}

/**
 * What the server did not send, or sent in a form that could not be read, goes back as it came, unless somebody
 * changed that part of the form: a field that we could not show must not be emptied by a save.
 */
export function keepUnread(body: CustomerWrite, untouched: CustomerWrite, unread: Unread): CustomerWrite {
  const kept: CustomerWrite = structuredClone(body)
  const before: Branch = untouched
  for (const [path, value] of Object.entries(unread ?? {})) {
    const top = path.split('.')[0] ?? ''
    const now: Branch = body
    if (JSON.stringify(now[top]) === JSON.stringify(before[top])) put(kept, path, value)
  }
  return kept
}
