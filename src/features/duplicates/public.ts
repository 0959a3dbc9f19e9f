import { lazy, type ComponentType, type ReactNode } from 'react'

import { loadWords } from '#i18n/start.ts'

import type { DuplicatesAtProps } from './duplicates-at.tsx'

/** Without a network there is no warning; a form that somebody types into must not break for that. */
const noWarning = (): ReactNode => null

/** What other features may use of this one. Both are fetched with their words when they are first shown. */
export const DuplicatesAt = lazy(async (): Promise<{ default: ComponentType<DuplicatesAtProps> }> => {
  try {
    const [{ DuplicatesAt: Found }] = await Promise.all([
      import('./duplicates-at.tsx'),
      loadWords('duplicates'),
    ])
    return { default: Found }
  } catch {
    return { default: noWarning }
  }
})

export const MergedStrip = lazy(async () => {
  const [{ MergedStrip: Strip }] = await Promise.all([import('./merged-strip.tsx'), loadWords('duplicates')])
  return { default: Strip }
})

export type { Typed } from './queries.ts'
