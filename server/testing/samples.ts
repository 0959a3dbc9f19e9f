import type { Endpoint } from '#contract/endpoint.ts'

/** A value of each path parameter that names nothing. */
const parameters: Record<string, string> = {
  attachmentId: '999999',
  customerId: '999999999',
  eventId: '999999',
  fileId: 'nothing-here',
  teamId: '999999',
}

/** The address of an operation with parameters that name nothing. */
export const pathOf = ({ path }: Endpoint, values: Record<string, string> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_place, name: string) =>
    encodeURIComponent(values[name] ?? parameters[name] ?? 'NOTHING-HERE'),
  )

/** What a request of this operation needs to be one at all. */
export function initOf({ method, encoding, body }: Endpoint, sent: unknown = {}): RequestInit {
  if (body === undefined || method === 'GET') return { method }
  if (encoding === 'multipart') return { method, body: new FormData() }
  if (encoding === 'form') return { method, body: new URLSearchParams({ a: 'b' }) }
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sent) }
}
