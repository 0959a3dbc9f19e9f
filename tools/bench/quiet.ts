import type { CDPSession } from '@playwright/test'

type Limits = { quiet?: number; timeout?: number }

/**
 * Waits until no request has been under way for `quiet` ms. Make it before the navigation: it counts from then on.
 * What stays open for good (a socket, an event stream) does not hold it up once its headers have come.
 */
export function networkQuiet(cdp: CDPSession, { quiet = 1_000, timeout = 60_000 }: Limits = {}) {
  const open = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let settle = () => {}
  const arm = () => {
    clearTimeout(timer)
    if (open.size === 0) timer = setTimeout(() => settle(), quiet)
  }
  const closed = ({ requestId }: { requestId: string }) => {
    open.delete(requestId)
    arm()
  }
  cdp.on('Network.requestWillBeSent', ({ requestId }) => {
    open.add(requestId)
    arm()
  })
  cdp.on('Network.loadingFinished', closed)
  cdp.on('Network.loadingFailed', closed)
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType === 'text/event-stream') closed({ requestId })
  })
  return {
    done: () =>
      new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`network not quiet in ${timeout} ms`)), timeout)
        settle = () => {
          clearTimeout(late)
          resolve()
        }
        arm()
      }),
  }
}
