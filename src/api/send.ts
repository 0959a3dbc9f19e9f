import { isWrite, type Endpoint } from '#contract/endpoint.ts'

import { addressOf } from './address.ts'
import { usualLimits, type ApiConfig } from './config.ts'
import { encodeBody, headersOf, type Attempt, type LooseRequest } from './encode.ts'
import { ApiError, type ApiErrorKind } from './errors.ts'

/** An answer, read to its end. `file` only for an operation that answers bytes and succeeded. */
export type Answer = { status: number; headers: Headers; text: string; file: File | undefined }

const limitOf = (config: ApiConfig, endpoint: Endpoint): number => {
  const limits = { ...usualLimits, ...config.limits }
  if (endpoint.encoding === 'multipart' || endpoint.envelope === 'bytes') return limits.transfer
  return isWrite(endpoint) ? limits.write : limits.read
}

// false is certain, true is not: with a dead router the browser still says that it is online
const browserOnline = () => typeof navigator === 'undefined' || navigator.onLine !== false

const nameIn = (headers: Headers): string =>
  /filename="?([^";]+)/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? ''

async function readAnswer(endpoint: Endpoint, response: Response): Promise<Answer> {
  const { status, headers } = response
  if (!response.ok || endpoint.envelope !== 'bytes')
    return { status, headers, text: await response.text(), file: undefined }
  const blob = await response.blob()
  return { status, headers, text: '', file: new File([blob], nameIn(headers), { type: blob.type }) }
}

/**
 * One attempt: sends the request and reads the whole answer, whatever its status. Throws `ApiError` of kind
 * aborted, timeout, offline or unreadable; of a write it says whether it may have happened.
 */
export async function send(
  config: ApiConfig,
  endpoint: Endpoint,
  request: LooseRequest,
  attempt: Attempt,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const url = addressOf(config.baseUrl, endpoint.path, request.params, request.query)
  const body = encodeBody(endpoint, request.body)
  const isOnline = config.online ?? browserOnline
  const onlineBefore = isOnline()
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), limitOf(config, endpoint))
  const fail = (kind: ApiErrorKind, cause: unknown) =>
    new ApiError(kind, { operation: endpoint.id, uncertain: isWrite(endpoint) && kind !== 'offline', cause })
  try {
    const fetcher = config.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args))
    const response = await fetcher(url, {
      method: endpoint.method,
      headers: headersOf(config, endpoint, body !== undefined, attempt),
      credentials: attempt.partner ? 'omit' : 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal,
      ...(body === undefined ? {} : { body }),
    })
    return await readAnswer(endpoint, response)
  } catch (cause) {
    if (signal?.aborted) throw fail('aborted', cause)
    if (limit.signal.aborted) throw fail('timeout', cause)
    // a write that left while there was a network may have arrived, even if there is none now
    const offline = !onlineBefore || (!isWrite(endpoint) && !isOnline())
    throw fail(offline ? 'offline' : 'unreadable', cause)
  } finally {
    clearTimeout(timer)
  }
}
