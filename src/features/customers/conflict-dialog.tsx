import { lazy, Suspense } from 'react'
import { createPortal } from 'react-dom'

import { loadWords } from '#i18n/start.ts'

import type { CustomerConflictProps } from './customer-conflict.tsx'

const Lazy = lazy(async () => {
  const [{ CustomerConflict }] = await Promise.all([import('./customer-conflict.tsx'), loadWords('conflict')])
  return { default: CustomerConflict }
})

/** The dialog of a conflict, with its words, fetched when there is one. Beside the page: a form cannot hold its form. */
export const ConflictDialog = (props: CustomerConflictProps) =>
  createPortal(
    <Suspense>
      <Lazy {...props} />
    </Suspense>,
    document.body,
  )
