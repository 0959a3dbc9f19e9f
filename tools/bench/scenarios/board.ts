import { fail, number, text } from '#tools/bench/arguments.ts'
import { viewport } from '#tools/bench/browser.ts'
import type { BenchTools, Point } from '#tools/bench/scenario.ts'
import type { Locator } from '@playwright/test'

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox()
  if (!box) return fail(`not on screen: ${String(locator)}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/**
 * A card from one column to another, and scrolling the board.
 * Options: --card SELECTOR --column SELECTOR [--from 0] [--to 2] [--moves 3] [--scroll SELECTOR] [--distance 6000].
 * A drop is shown when the card's text is in the target column and no longer in the first.
 */
export async function scenario(bench: BenchTools): Promise<void> {
  const { options, page } = bench
  const card = text(options['card']) ?? fail('--card is missing')
  const column = text(options['column']) ?? fail('--column is missing')
  const [from, to] = [number(options['from'], 0), number(options['to'], 2)]
  await bench.open(card)
  await bench.gauge('board')
  bench.add('board', { cards: await page.locator(card).count() })
  const columns = page.locator(column)
  for (let move = 0; move < number(options['moves'], 3); move += 1) {
    const first = columns.nth(from).locator(card).first()
    const target = columns.nth(to).locator(card).first()
    const argument = { column, card, from, to, shown: await first.innerText() }
    await bench.drag('drag card', await middleOf(first), await middleOf(target), {
      argument,
      until: (given) => {
        const all = document.querySelectorAll(given.column)
        const has = (n: number) =>
          [...(all[n]?.querySelectorAll<HTMLElement>(given.card) ?? [])].some(
            (e) => e.innerText === given.shown,
          )
        return has(given.to) && !has(given.from)
      },
    })
    await page.waitForTimeout(1_200)
  }
  const scroller = text(options['scroll'])
  const at = scroller
    ? await middleOf(page.locator(scroller).first())
    : { x: viewport.width / 2, y: viewport.height / 2 }
  await bench.scroll('scroll board', at, number(options['distance'], 6_000))
}
