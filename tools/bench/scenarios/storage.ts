import type { Setup } from '#tools/bench/browser.ts'

/** Puts the pairs of BENCH_STORAGE (a JSON object) into localStorage. */
export const setup: Setup = async ({ page, base }) => {
  const pairs: Record<string, unknown> = JSON.parse(process.env['BENCH_STORAGE'] ?? '{}')
  await page.goto(base, { waitUntil: 'commit' })
  await page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) localStorage.setItem(name, String(value))
  }, pairs)
}
