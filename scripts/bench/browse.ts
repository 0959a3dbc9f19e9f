import type { Browser } from '@playwright/test'

import type { RunningHost } from '#scripts/screens/host.ts'
import { signedInState } from '#scripts/screens/subjects.ts'
import { freshPage, viewport } from '#tools/bench/browser.ts'
import { createBench, type Results } from '#tools/bench/scenario.ts'
import { createScale, sumsOf } from '#tools/bench/weigh.ts'

import { measureJumps, type Jump } from './jumps.ts'
import { selectors } from './list-page.ts'
import type { Ask } from './requests.ts'

export type Browsed = {
  /** Steps with their figures, as tools/bench counts them. */
  steps: Record<string, Record<string, (number | null)[]>>
  /** Brotli bytes and requests of the cold visit. */
  cold: { requests: number; brotli: number }
  jumps: Jump[]
}

const ORDER = 'customerCode'

/** The list in Chromium: a cold visit, search as one types, scrolling, jumps, and what it all leaves in memory. */
export async function browse(
  browser: Browser,
  host: RunningHost,
  { ask, customers }: { ask: Ask; customers: number },
): Promise<Browsed> {
  const storage = await signedInState(host)
  const results: Results = new Map()
  const fresh = await freshPage(browser, storage, { probed: true, locale: 'th-TH' })
  const { page, cdp } = fresh
  const scale = await createScale(cdp)
  const bench = createBench(fresh, {
    url: `${host.url}/customers?sort=${ORDER}`,
    cpu: 1,
    options: {},
    results,
  })
  try {
    await bench.open(selectors.row)
    const { requests, brotli } = sumsOf(await scale.requests()).total
    await bench.gauge('memory, list')
    await bench.scroll('scroll', { x: viewport.width / 2, y: viewport.height / 2 }, 12_000)
    const codeAt = async (place: number) => {
      const body = { skip: place, pageLength: 1, sala: { orderBy: [ORDER], count: false } }
      const { data } = await ask({ path: '/v1/customers/enquiry', body })
      return (data as { customerCode: string }[])[0]?.customerCode ?? '' // an answer of our own host
    }
    const jumps = await measureJumps(page, { codeAt, customers })
    await bench.gauge('memory, after jumps')
    for (const text of ['การพิมพ์', 'สยาม', 'ทองคำ']) await type(text)
    await bench.gauge('memory, after searches')
    return { steps: Object.fromEntries(results), cold: { requests, brotli }, jumps }
  } finally {
    await fresh.context.close()
  }

  /** Types into the emptied search box and waits until every row in sight holds the word. */
  async function type(text: string): Promise<void> {
    await page.locator(selectors.box).fill('')
    await page.waitForTimeout(1_500)
    await bench.typeUntil('type to rows', selectors.box, text, {
      event: 'input',
      before: async () => ({ row: selectors.row, text }),
      until: (wanted) => {
        const rows = [...document.querySelectorAll(wanted.row)].slice(0, 5)
        return (
          rows.length > 0 && rows.every((row) => row.closest('[role=row]')?.textContent.includes(wanted.text))
        )
      },
    })
  }
}
