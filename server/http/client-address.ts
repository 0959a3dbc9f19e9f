import type { IncomingMessage } from 'node:http'

import type { Settings } from '#server/settings.ts'

/**
 * Where a request comes from. Behind a proxy that is trusted, the last address of `X-Forwarded-For`: the one that the
 * proxy itself saw; those before it are the client's own words.
 */
export function clientAddress(
  { trustProxy }: Settings,
  forwarded: string | undefined,
  incoming: IncomingMessage | undefined,
): string {
  const told = trustProxy ? forwarded?.split(',').at(-1)?.trim().slice(0, 64) : undefined
  return told || (incoming?.socket.remoteAddress ?? 'unknown')
}
