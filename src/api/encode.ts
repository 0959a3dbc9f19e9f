import { isWrite, type Endpoint } from '#contract/endpoint.ts'
import { headerNames } from '#contract/envelope.ts'

import { pairsOf } from './address.ts'
import { extensionsOf, type ApiConfig, type Partner } from './config.ts'

/** A request whose parts are no longer tied to their endpoint. */
export type LooseRequest = {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: Record<string, unknown>
}

/** What every attempt of one call shares. */
export type Attempt = { key: string | undefined; ifMatch: string | undefined; partner: Partner | undefined }

const multipart = (body: Record<string, unknown>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) {
    if (value instanceof Blob) form.append(name, value)
    else for (const [, text] of pairsOf({ [name]: value })) form.append(name, text)
  }
  return form
}

/** The body as it travels. The form encoder matters: a secret may hold `+`, `/` and `=`. */
export function encodeBody(
  endpoint: Endpoint,
  body: Record<string, unknown> | undefined,
): BodyInit | undefined {
  if (body === undefined) return undefined
  if (endpoint.encoding === 'form') return new URLSearchParams(pairsOf(body))
  if (endpoint.encoding === 'multipart') return multipart(body)
  return JSON.stringify(body)
}

/**
 * Headers of one attempt. Extension headers go only where capabilities announce them. The documentation wants
 * a JSON content type on GET as well; with a cookie that is left out, being of no use there.
 */
export function headersOf(
  config: ApiConfig,
  endpoint: Endpoint,
  hasBody: boolean,
  attempt: Attempt,
): Headers {
  const { idempotency, versions } = extensionsOf(config)
  const { partner, key, ifMatch } = attempt
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': config.language?.() ?? 'en' })
  if (endpoint.encoding === undefined && (hasBody || partner)) headers.set('Content-Type', 'application/json')
  if (partner) headers.set(headerNames.subscriptionKey, partner.subscriptionKey)
  if (partner?.token !== undefined && endpoint.group !== 'Authentication')
    headers.set('Authorization', `Bearer ${partner.token}`)
  if (idempotency && key !== undefined && isWrite(endpoint)) headers.set(headerNames.idempotencyKey, key)
  if (versions && ifMatch !== undefined) headers.set(headerNames.ifMatch, ifMatch)
  return headers
}
