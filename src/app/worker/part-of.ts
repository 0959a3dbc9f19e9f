/**
 * What a request is to the worker: `page` somebody opens an address of the app, `asset` a file whose name carries a
 * hash, `start` a file that the first moments need, `none` the worker lets it be: every call of the API, every write,
 * everything elsewhere.
 */
export type Part = 'page' | 'asset' | 'start' | 'none'

/** Files beside the page that it cannot start without. */
export const startFiles: readonly string[] = ['/boot.js', '/config.json']

/** Of the host: the API, and the pages that tell about it. */
const ofHost = /^\/(v\d+|sala|authorization|reference|openapi\.json)(\/|$)/i

type Asked = Pick<Request, 'method' | 'mode' | 'url'>

export function partOf({ method, mode, url }: Asked, origin: string): Part {
  const { origin: from, pathname } = new URL(url)
  if (method !== 'GET' || from !== origin || ofHost.test(pathname)) return 'none'
  if (mode === 'navigate') return 'page'
  if (pathname.startsWith('/assets/')) return 'asset'
  return startFiles.includes(pathname) ? 'start' : 'none'
}
