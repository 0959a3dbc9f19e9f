import { lazy } from 'react'

import { loadWords } from '#i18n/start.ts'

/** What other features may use of this one. Both are fetched with their words when they are first shown. */
export const DuplicatesAt = lazy(async () => {
  const [{ DuplicatesAt: Found }] = await Promise.all([
    import('./duplicates-at.tsx'),
    loadWords('duplicates'),
  ])
  return { default: Found }
})

export const MergedStrip = lazy(async () => {
  const [{ MergedStrip: Strip }] = await Promise.all([import('./merged-strip.tsx'), loadWords('duplicates')])
  return { default: Strip }
})

export type { Typed } from './queries.ts'
