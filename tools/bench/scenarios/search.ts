import { fail, number, text } from '#tools/bench/arguments.ts'
import { viewport } from '#tools/bench/browser.ts'
import type { BenchTools } from '#tools/bench/scenario.ts'

const shown = (rows: string) =>
  [...document.querySelectorAll(rows)]
    .slice(0, 12)
    .map((row) => row.textContent)
    .join('|')

/**
 * Search as you type, and scrolling the list.
 * Options: --rows SELECTOR --box SELECTOR [--text an] [--scroll SELECTOR] [--distance 8000].
 * Choose a text whose last character changes which rows are shown.
 */
export async function scenario(bench: BenchTools): Promise<void> {
  const { options, page } = bench
  const rows = text(options['rows']) ?? fail('--rows is missing')
  const box = text(options['box']) ?? fail('--box is missing')
  await bench.open(rows)
  await bench.gauge('list')
  await bench.scroll(
    'scroll list',
    { x: viewport.width / 2, y: viewport.height / 2 },
    number(options['distance'], 8_000),
  )
  await page.evaluate(
    (selector) => (selector ? document.querySelector(selector) : document.scrollingElement)?.scrollTo(0, 0),
    text(options['scroll']),
  )
  await page.waitForTimeout(300)
  await bench.typeUntil('search', box, text(options['text']) ?? 'an', {
    before: async () => ({ rows, was: await page.evaluate(shown, rows) }),
    until: (given) => {
      const now = [...document.querySelectorAll(given.rows)].slice(0, 12).map((row) => row.textContent)
      return now.join('|') !== given.was
    },
  })
}
