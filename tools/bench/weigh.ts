import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import type { CDPSession } from '@playwright/test'

export type Kind = 'js' | 'css' | 'font' | 'html' | 'image' | 'data' | 'other'

/** One answered request of a visit, in bytes. */
export type Weighed = {
  url: string
  kind: Kind
  /** ms since the browser's start, as CDP counts */
  startedAt: number
  transferred: number
  decoded: number
  gzip: number
  brotli: number
}

const byType: Record<string, Kind> = {
  Script: 'js',
  Stylesheet: 'css',
  Font: 'font',
  Document: 'html',
  Image: 'image',
  Fetch: 'data',
  XHR: 'data',
}

/** Modules loaded ahead come as other types than scripts: what was sent decides. */
export function kindOf(type: string, mime: string, url: string): Kind {
  if (/javascript|ecmascript/.test(mime)) return 'js'
  if (/text\/css/.test(mime)) return 'css'
  if (/font/.test(mime) || /\.woff2?(\?|$)/.test(url)) return 'font'
  return byType[type] ?? 'other'
}

const isPacked = (mime: string) => /font\/woff|image\/(png|jpe?g|webp|gif|avif)/.test(mime)

/** Bytes as a good host would send them. What is packed already stays as it is. */
export function sizesOf(body: Buffer, mime: string) {
  if (isPacked(mime)) return { decoded: body.length, gzip: body.length, brotli: body.length }
  return {
    decoded: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  }
}

type Seen = { url: string; startedAt: number; type: string; mime: string }

const isLocal = (url: string) => url.startsWith('data:') || url.startsWith('blob:')

/** Weighs every request of a page from now on. Make it before the navigation. */
export async function createScale(cdp: CDPSession) {
  await cdp.send('Network.enable', {
    maxTotalBufferSize: 400_000_000,
    maxResourceBufferSize: 100_000_000,
  })
  const seen = new Map<string, Seen>()
  const pending: Promise<Weighed>[] = []
  const failed: string[] = []

  async function weigh(requestId: string, { url, startedAt, type, mime }: Seen, transferred: number) {
    // a body that is gone (a redirect, an empty answer) weighs nothing
    const sizes = await cdp.send('Network.getResponseBody', { requestId }).then(
      ({ body, base64Encoded }) => sizesOf(Buffer.from(body, base64Encoded ? 'base64' : 'utf8'), mime),
      () => ({ decoded: 0, gzip: 0, brotli: 0 }),
    )
    return { url, kind: kindOf(type, mime, url), startedAt, transferred, ...sizes }
  }

  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type = 'Other' }) => {
    seen.set(requestId, { url: request.url, startedAt: timestamp * 1000, type, mime: '' })
  })
  cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
    const entry = seen.get(requestId)
    if (entry) Object.assign(entry, { type, mime: response.mimeType })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const entry = seen.get(requestId)
    if (entry && !isLocal(entry.url)) pending.push(weigh(requestId, entry, encodedDataLength))
  })
  cdp.on('Network.loadingFailed', ({ requestId, errorText }) => {
    const entry = seen.get(requestId)
    if (entry) failed.push(`${errorText} ${entry.url.slice(0, 120)}`)
  })

  return { failed, requests: () => Promise.all(pending) }
}

type Sum = { requests: number; transferred: number; decoded: number; gzip: number; brotli: number }

/** The same by kind, and in total. */
export function sumsOf(requests: Weighed[]): Partial<Record<Kind, Sum>> & { total: Sum } {
  const nothing: Sum = { requests: 0, transferred: 0, decoded: 0, gzip: 0, brotli: 0 }
  const plus = (sum: Sum, one: Weighed): Sum => ({
    requests: sum.requests + 1,
    transferred: sum.transferred + one.transferred,
    decoded: sum.decoded + one.decoded,
    gzip: sum.gzip + one.gzip,
    brotli: sum.brotli + one.brotli,
  })
  const sums: Partial<Record<Kind, Sum>> = {}
  for (const one of requests) sums[one.kind] = plus(sums[one.kind] ?? nothing, one)
  return { ...sums, total: requests.reduce(plus, nothing) }
}
