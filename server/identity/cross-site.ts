import { isWrite, type Endpoint } from '#contract/endpoint.ts'
import { Refusal } from '#server/errors.ts'
import type { Settings } from '#server/settings.ts'

import type { ReadHeader } from './authenticate.ts'
import type { Caller } from './caller.ts'

/** The origins that pages of this host have: the public address, else whatever address the request was sent to. */
const isOwn = (origin: string, { publicUrl }: Settings, header: ReadHeader): boolean =>
  publicUrl === undefined
    ? origin === `http://${header('host')}` || origin === `https://${header('host')}`
    : origin === new URL(publicUrl).origin

/**
 * Refuses a write by cookie that a page of another site may have sent: it needs our own Origin, or the browser's word
 * that it is same-origin. Signing in needs no cookie, so there only a foreign Origin is refused.
 */
export function refuseCrossSite(
  endpoint: Endpoint,
  caller: Caller,
  settings: Settings,
  header: ReadHeader,
): void {
  const byCookie = caller.kind === 'person' && isWrite(endpoint)
  if (!byCookie && endpoint.id !== 'signIn') return
  const origin = header('origin')
  const site = header('sec-fetch-site')
  if (origin !== undefined) {
    if (!isOwn(origin, settings, header)) throw Refusal.forbidden('crossSite')
  } else if (site === undefined ? byCookie : site !== 'same-origin') throw Refusal.forbidden('crossSite')
}
