import { freshPage, newNonce } from './fresh-page.ts'
import { partOf } from './part-of.ts'
import { scope, type Fetching } from './scope.ts'
import { asset, install, kept, tidy, type Build } from './shell.ts'

declare const __BUILD__: Build

/** How long the host may take before the page is shown from what is kept, in ms. */
const PATIENCE = 5000

const build = __BUILD__

/**
 * The page and the files that it starts with come from the host as long as it answers, so that nobody ever sees an old
 * version by chance; what is kept stands in where there is no network, or a host that is down. Answers of the API are
 * neither kept nor touched.
 */
scope.addEventListener('install', (event) => {
  // at once: files are named by their content, so that an open page is not disturbed
  event.waitUntil(install(build).then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => {
  const work = [
    tidy(),
    Promise.resolve(scope.registration.navigationPreload?.enable()),
    scope.clients.claim(),
  ]
  event.waitUntil(Promise.allSettled(work))
})

scope.addEventListener('fetch', (event) => {
  const part = partOf(event.request, scope.location.origin)
  if (part === 'asset') event.respondWith(asset(build, event.request))
  if (part === 'page') event.respondWith(first(pageOf(event), '/'))
  if (part === 'start') event.respondWith(first(fetch(event.request), new URL(event.request.url).pathname))
})

// a page asks which version this is
scope.addEventListener('message', ({ source }) => source?.postMessage({ entry: build.entry }))

const pageOf = async ({ preloadResponse, request }: Fetching): Promise<Response> =>
  (await preloadResponse.catch(() => undefined)) ?? fetch(request)

/** The host's answer if it comes in time and is one; else what is kept, else whatever the host says in the end. */
async function first(answer: Promise<Response>, path: string): Promise<Response> {
  const inTime = await Promise.race([
    answer.catch(() => undefined),
    new Promise<undefined>((done) => setTimeout(done, PATIENCE)),
  ])
  if (inTime && inTime.status < 500) return inTime
  const copy = await kept(build, path)
  if (!copy) return answer
  return path === '/' ? freshPage(copy, newNonce()) : copy
}
