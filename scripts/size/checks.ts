import type { Weighed } from '#tools/bench/weigh.ts'

import { budgets } from './budgets.ts'

/** One thing that must hold, and what was found. */
export type Check = { what: string; holds: boolean }

/** A page as it was loaded with an empty cache. `fontDisplays`: of each font that its styles name. */
export type Visit = { requests: Weighed[]; fontDisplays: string[]; fontPreloads: number }

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

const isApi = (url: string) => /^\/(v\d+|sala|authorization)\//.test(new URL(url).pathname)

const weightOf = (requests: Weighed[], ...kinds: string[]) =>
  requests.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { brotli }) => sum + brotli, 0)

const within = (what: string, value: number, limit: number): Check => ({
  what: `${what} ${kB(value)} of ${kB(limit)}`,
  holds: value <= limit,
})

/** What must hold of the first page in one language. `otherWords`: the files of the languages that were not asked for. */
export function firstPageChecks(name: string, visit: Visit, otherWords: string[]): Check[] {
  const { requests, fontDisplays, fontPreloads } = visit
  const { js, css, requests: most } = budgets.first
  const files = requests.filter(({ url }) => !isApi(url))
  const strangers = requests.filter(({ url }) => otherWords.some((file) => url.endsWith(`/${file}`)))
  const waits = fontDisplays.filter((display) => display !== 'swap' && display !== 'optional')
  return [
    within(`${name}: JavaScript`, weightOf(requests, 'js'), js),
    within(`${name}: CSS`, weightOf(requests, 'css'), css),
    { what: `${name}: ${files.length} requests of ${most}`, holds: files.length <= most },
    {
      what: `${name}: words of one language, and ${strangers.length} files of another`,
      holds: strangers.length === 0,
    },
    { what: `${name}: no text waits for a font`, holds: waits.length === 0 && fontPreloads === 0 },
  ]
}

const isForm = (path: string): boolean => /\/edit$|^\/(?:new|import)\//.test(path)

/** What a further page loads beyond the first one. */
export function furtherPageCheck(name: string, first: Visit, further: Visit): Check {
  const had = new Set(first.requests.map(({ url }) => url))
  const more = further.requests.filter(({ url }) => !had.has(url))
  const limit = isForm(name) ? budgets.form : budgets.further
  return within(`${name}: further JavaScript and CSS`, weightOf(more, 'js', 'css'), limit)
}
