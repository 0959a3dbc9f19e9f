import type { Browser } from '@playwright/test'

import { freshPage, type Storage } from '#tools/bench/browser.ts'
import { networkQuiet } from '#tools/bench/quiet.ts'
import { createScale } from '#tools/bench/weigh.ts'

import type { Visit } from './checks.ts'

/** Runs in the page: how each font of its styles behaves while it is not there yet. */
const fontDisplays = () =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => rule.style.getPropertyValue('font-display') || 'auto')

/** Opens a page with an empty cache and weighs all that it loads until it is quiet. */
export async function visit(
  browser: Browser,
  url: string,
  { locale, storage }: { locale: string; storage: Storage | undefined },
): Promise<Visit> {
  const { context, page, cdp } = await freshPage(browser, storage, { locale })
  try {
    const scale = await createScale(cdp)
    const quiet = networkQuiet(cdp, { quiet: 1_000 })
    await page.goto(url)
    await page.getByRole('main').waitFor()
    await quiet.done()
    return {
      requests: await scale.requests(),
      fontDisplays: await page.evaluate(fontDisplays),
      fontPreloads: await page.locator('link[rel=preload][as=font]').count(),
    }
  } finally {
    await context.close()
  }
}
