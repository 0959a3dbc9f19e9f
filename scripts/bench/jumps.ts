import type { Page } from '@playwright/test'

import { countEnquiries, dragTo, drawnRows, rowAt, selectors } from './list-page.ts'

/** What a long list must do, and whether it did. */
export type Held = { what: string; holds: boolean }

export type Jump = { name: string; ms: number; enquiries: number; rows: number; held: Held[] }

type Way = { name: string; place: number; go: () => Promise<void> }

/** Most rows that may exist in the page, and most requests of one jump. */
const [ROWS, ENQUIRIES] = [60, 3]

/** Ways through the list: the scrollbar dragged at once and frame by frame, and the keys. */
function waysOf(page: Page, customers: number): Way[] {
  const last = customers - 1
  const [middle, third] = [Math.floor(customers / 2), Math.floor(customers / 3)]
  // far enough from stop to stop that none follows on the one before
  const stops = Math.min(60, Math.floor(customers / 200))
  const down = Array.from({ length: stops }, (_, stop) => Math.floor((last * (stop + 1)) / stops))
  const press = (key: string) => async () => {
    await page.locator(selectors.grid).focus()
    await page.keyboard.press(key)
  }
  return [
    { name: 'to the middle', place: middle, go: () => dragTo(page, [middle]) },
    { name: 'to the end', place: last, go: () => dragTo(page, [last]) },
    { name: 'by Home', place: 0, go: press('Home') },
    { name: 'by End', place: last, go: press('End') },
    {
      name: 'up over all of it to a third',
      place: third,
      go: () => dragTo(page, [...down.toReversed(), third]),
    },
  ]
}

const isShown = (page: Page, place: number, text: string): Promise<boolean> =>
  page
    .locator(rowAt(place))
    .filter({ hasText: text })
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    )

async function jump(page: Page, { name, place, go }: Way, code: string): Promise<Jump> {
  const stop = countEnquiries(page)
  const began = performance.now()
  await go()
  const isRight = await isShown(page, place, code)
  const ms = performance.now() - began
  await page.waitForTimeout(400) // what is asked for late counts too
  const [enquiries, rows] = [stop(), await drawnRows(page)]
  const held = [
    { what: `jump ${name}: row ${place + 1} is ${code}`, holds: isRight },
    { what: `jump ${name}: ${rows} rows in the page, under ${ROWS}`, holds: rows < ROWS },
    { what: `jump ${name}: ${enquiries} requests, at most ${ENQUIRIES}`, holds: enquiries <= ENQUIRIES },
  ]
  return { name, ms, enquiries, rows, held }
}

/** Jumps about in a long list, and looks whether the rows are those of the place. */
export async function measureJumps(
  page: Page,
  { codeAt, customers }: { codeAt: (place: number) => Promise<string>; customers: number },
): Promise<Jump[]> {
  const jumps: Jump[] = []
  for (const way of waysOf(page, customers)) jumps.push(await jump(page, way, await codeAt(way.place)))
  return jumps
}
