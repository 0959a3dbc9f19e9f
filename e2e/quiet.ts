import { expect, type BrowserContext } from '@playwright/test'

/** What a browser complained of, and what the test says that it will. */
export type Quiet = {
  /** Noise that the test makes on purpose: `/^500 /`. */
  allow: (...noise: RegExp[]) => void
  /** Listens to the pages of one more context. */
  listen: (context: BrowserContext) => void
  /** Fails when there was anything else. */
  check: () => void
}

/** The browser says it once more as an answer or a failed request, with method and address. */
const told = /^Failed to load resource|^%c/

const pathOf = (url: string): string => URL.parse(url)?.pathname ?? url

/** Collects errors of the console (violations of the page's policy are such), of scripts, and of requests. */
export function createQuiet(): Quiet {
  const noise: string[] = []
  const allowed: RegExp[] = []
  return {
    allow: (...more) => void allowed.push(...more),
    listen(context) {
      context.on('console', (message) => {
        if (message.type() === 'error' && !told.test(message.text())) noise.push(`console ${message.text()}`)
      })
      context.on('weberror', (error) => void noise.push(`script ${error.error().message}`))
      context.on('response', (answer) => {
        const { method, url } = { method: answer.request().method(), url: answer.url() }
        if (answer.status() >= 400) noise.push(`${answer.status()} ${method} ${pathOf(url)}`)
      })
      context.on('requestfailed', (request) => {
        const why = request.failure()?.errorText ?? ''
        // a search that was typed on, a page that was left
        if (why !== 'net::ERR_ABORTED') noise.push(`${why} ${request.method()} ${pathOf(request.url())}`)
      })
    },
    check() {
      const unsaid = noise.filter((line) => !allowed.some((pattern) => pattern.test(line)))
      expect(unsaid, 'what the browser complained of').toEqual([])
    },
  }
}
