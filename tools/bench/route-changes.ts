import type { Fresh } from './browser.ts'

/** A link inside the app, and what shows that its page is there. */
export type Nav = { click: string; ready: string }

type Pace = { cpu: number; rounds: number; ready: string | undefined }

const isShown = (selector: string) => {
  const element = document.querySelector(selector)
  return Boolean(element && element.getClientRects().length > 0)
}

/** Clicks the links in turn; ms from each trusted click to the first frame that shows the page. The first is cold. */
export async function navigate(
  { page, cdp }: Fresh,
  url: string,
  routes: (Nav & { times: number[] })[],
  { cpu, rounds, ready }: Pace,
): Promise<void> {
  await page.goto(url)
  if (ready) await page.waitForSelector(ready)
  await page.waitForTimeout(1_000)
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  for (let turn = 0; turn <= rounds; turn += 1) {
    for (const route of routes) {
      const armed = { source: String(isShown), selector: route.ready }
      await page.evaluate(
        ({ source, selector }) => window.__bench.arm('click', source, selector, 30_000),
        armed,
      )
      await page.click(route.click)
      route.times.push((await page.evaluate(() => window.__bench.armed)) ?? Number.NaN)
      await page.waitForTimeout(600)
    }
  }
}
