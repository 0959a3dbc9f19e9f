import { createHash } from 'node:crypto'

import { endpoints } from '#contract/all.ts'
import { openApiDocument } from '#contract/openapi.ts'
import { takes, zipped } from '#server/http/compress.ts'
import { version } from '#server/project.ts'

import { swaggerAsset, type Asset } from './assets.ts'
import { pagePolicy, referencePage, startScript } from './page.ts'

const PREFIX = '/reference/'
const ASSETS_SECONDS = 24 * 60 * 60

const text = (body: string, type: string, more: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8`, ...more } })

async function documentReply(request: Request, json: string, tag: string): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-cache',
    ETag: tag,
    Vary: 'Accept-Encoding',
  }
  if (request.headers.get('If-None-Match') === tag) return new Response(null, { status: 304, headers })
  const { bytes, encoding } = await zipped(json, request.headers.get('Accept-Encoding') ?? undefined)
  return new Response(bytes, {
    headers: { ...headers, ...(encoding ? { 'Content-Encoding': encoding } : {}) },
  })
}

async function assetReply(request: Request, asset: Promise<Asset>): Promise<Response> {
  const { type, plain, zipped: small } = await asset
  const isSmall = takes(request.headers.get('Accept-Encoding') ?? undefined, 'gzip')
  return new Response(isSmall ? small : plain, {
    headers: {
      'Content-Type': type,
      'Cache-Control': `public, max-age=${ASSETS_SECONDS}`,
      Vary: 'Accept-Encoding',
      ...(isSmall ? { 'Content-Encoding': 'gzip' } : {}),
    },
  })
}

/**
 * Answers `/openapi.json` and the page `/reference` that shows it, with the page's files; undefined for every other
 * request. The page brings its own Content-Security-Policy, made with the nonce.
 */
export function referenceRoutes(): (
  request: Request,
  nonce: string,
) => Response | Promise<Response> | undefined {
  const json = JSON.stringify(openApiDocument(endpoints, version))
  const tag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`
  return (request, nonce) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const { pathname } = new URL(request.url)
    if (pathname === '/openapi.json') return documentReply(request, json, tag)
    if (pathname === '/reference' || pathname === PREFIX)
      return text(referencePage(nonce), 'text/html', {
        'Content-Security-Policy': pagePolicy(nonce),
        'Cache-Control': 'no-store',
      })
    if (!pathname.startsWith(PREFIX)) return undefined
    const name = pathname.slice(PREFIX.length)
    if (name === 'start.js') return text(startScript, 'text/javascript', { 'Cache-Control': 'no-cache' })
    const asset = swaggerAsset(name)
    return asset && assetReply(request, asset)
  }
}
