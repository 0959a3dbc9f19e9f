import { noteNewer } from './newer.ts'
import { workerFile } from './trusted-types.ts'

/** How long a page rests between two looks for a newer version, in ms. */
const REST = 10 * 60_000

const ownEntry = (): string | null | undefined =>
  document.querySelector('script[type=module][src]')?.getAttribute('src')

const entryIn = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'entry' in data ? data.entry : undefined

/**
 * Starts the service worker, and looks for a newer one now and then: with it comes a newer version of the app. The page
 * stays as it is and says so.
 */
export function startWorker(): void {
  // only on https and on this machine; where it is missing or forbidden the app is a page as before
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
  if (!workers) return
  workers.addEventListener('message', ({ data }) => {
    const entry = entryIn(data)
    if (typeof entry === 'string' && entry !== ownEntry()) noteNewer()
  })
  workers.addEventListener('controllerchange', () => workers.controller?.postMessage('version'))
  workers.register(workerFile, { updateViaCache: 'none' }).catch(() => undefined)
  void workers.ready.then(lookNowAndThen)
}

function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = -REST
  const look = () => {
    const now = performance.now()
    if (document.visibilityState !== 'visible' || now - last < REST) return
    last = now
    registration.update().then(
      () => {
        // another is on its way: it tells when it has taken over
        if (!registration.installing) registration.active?.postMessage('version')
      },
      () => (last = -REST),
    )
  }
  look()
  document.addEventListener('visibilitychange', look)
  window.addEventListener('online', look)
  setInterval(look, REST)
}
