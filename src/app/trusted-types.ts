type Policy = { createHTML: (text: string) => string; createScriptURL: (url: string) => string }
type Factory = { createPolicy: (name: string, rules: Policy) => unknown }

declare global {
  interface Window {
    trustedTypes?: Factory
  }
}

/** Markup: a `<` before a letter, `!` or `/`. Style sheets, which Mantine writes this way, have none. */
const markup = /<[a-z!/]/i

/** What the page lets become HTML: text without any markup. */
export function plainOnly(text: string): string {
  if (markup.test(text)) throw new TypeError('markup from text is not allowed')
  return text
}

/** The one script that the page starts by its address. */
export const workerFile = '/worker.js'

/** What the page lets become a script: the service worker. */
export function workerOnly(url: string): string {
  if (url !== workerFile) throw new TypeError('a script by its address is not allowed')
  return url
}

/**
 * Under `require-trusted-types-for 'script'` nothing becomes HTML without a policy, not even a style sheet.
 * Ours passes text without markup and the address of the service worker, and makes no other scripts.
 */
export function guardMarkup(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: plainOnly, createScriptURL: workerOnly })
}
