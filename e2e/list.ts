import type { Locator, Page } from '@playwright/test'

import type { Lang } from './look.ts'

const words = {
  th: { list: 'ลูกค้า', search: 'ค้นหาลูกค้า', add: 'เพิ่มตัวกรอง', sort: /^เรียง/, columns: 'คอลัมน์' },
  en: { list: 'Customers', search: 'Search customers', add: 'Add filter', sort: /^Sort/, columns: 'Columns' },
} as const

/** The list of customers, as somebody who looks at it or hears it finds its parts. */
export function listOn(page: Page, language: Lang = 'th') {
  const say = words[language]
  const grid = page.getByRole('grid', { name: say.list })
  return {
    search: page.getByRole('searchbox', { name: say.search }),
    grid,
    /** Rows with something in them; the head is none. */
    rows: grid.getByRole('row').filter({ has: page.getByRole('gridcell') }),
    row: (name: string): Locator => grid.getByRole('row').filter({ hasText: name }),
    /** Heads of columns; that of the ticks is none. */
    heads: grid.getByRole('columnheader').filter({ hasNot: page.getByRole('checkbox') }),
    addFilter: page.getByRole('button', { name: say.add }),
    sort: page.getByRole('button', { name: say.sort }),
    columns: page.getByRole('button', { name: say.columns, exact: true }),
  }
}
