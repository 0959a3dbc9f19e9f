import type { Endpoint } from '#contract/endpoint.ts'

/** A handler's answer that its contract does not allow: a fault of ours. Names places, never values. */
export class ReplyMisfit extends Error {
  override name = 'ReplyMisfit'
}

/** The answer as the contract states it, without what it does not name. */
export function checkReply(endpoint: Endpoint, data: unknown): unknown {
  const parsed = endpoint.reply.safeParse(data)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.slice(0, 10).map(({ path, code }) => `${path.join('.')} ${code}`)
  throw new ReplyMisfit(`The answer of ${endpoint.id} does not fit its contract: ${places.join('; ')}`)
}
