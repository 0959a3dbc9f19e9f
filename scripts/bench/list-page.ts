import type { Page, Request } from '@playwright/test'

import { enquireCustomers } from '#contract/customer/enquiry.ts'

/** What the bench knows of the list of customers on the screen. */
export const selectors = {
  grid: '[role=grid]',
  row: '[role=row][aria-rowindex] [role=gridcell] a',
  box: 'input[type=search]',
}

export const ROW = 36

export const rowAt = (place: number): string => `[aria-rowindex="${place + 2}"]`

/** Drags the scrollbar to places, one each frame, and lets go at the last. */
export const dragTo = (page: Page, places: readonly number[]): Promise<void> =>
  page.evaluate(
    async ([grid, tops]) => {
      const box = document.querySelector(grid)?.parentElement
      for (const top of tops) {
        box?.scrollTo({ top })
        await new Promise(requestAnimationFrame)
      }
    },
    [selectors.grid, places.map((place) => place * ROW)] as const,
  )

/** Rows in the document, the head not among them. */
export const drawnRows = (page: Page): Promise<number> =>
  page.evaluate((grid) => document.querySelectorAll(`${grid} [aria-rowindex]`).length - 1, selectors.grid)

/** Counts what the page asks of the list until it is told to stop. */
export function countEnquiries(page: Page): () => number {
  let count = 0
  const see = (request: Request) => {
    if (new URL(request.url()).pathname === enquireCustomers.path) count += 1
  }
  page.on('request', see)
  return () => {
    page.off('request', see)
    return count
  }
}
