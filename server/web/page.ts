import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Context } from 'hono'

import { zipped } from '#server/http/compress.ts'
import type { Env } from '#server/http/env.ts'
import type { Settings } from '#server/settings.ts'

import { newNonce } from './nonce.ts'
import { pagePolicy } from './policy.ts'

const PLACEHOLDER = '__NONCE__'

/** The one page of the app, with a fresh nonce in page and policy each time. */
export function pageServer(folder: string, settings: Settings): (c: Context<Env>) => Promise<Response> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  return async (c) => {
    const nonce = newNonce()
    const { bytes, encoding } = await zipped(
      page.replaceAll(PLACEHOLDER, nonce),
      c.req.header('accept-encoding'),
    )
    return new Response(bytes, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': pagePolicy(nonce, settings),
        'Cache-Control': 'no-cache',
        Vary: 'Accept-Encoding',
        ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
      },
    })
  }
}
