import type { CDPSession, Page } from '@playwright/test'

import { round } from './statistics.ts'

export type Gauge = { heapMiB: number; nodes: number; listeners: number; elements: number }

/** Heap and DOM of a page at this point, after the garbage is gone. */
export async function gauge(page: Page, cdp: CDPSession): Promise<Gauge> {
  // twice: finalizers of the first collection free more
  for (let turn = 0; turn < 2; turn += 1) {
    await cdp.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(150)
  }
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return {
    heapMiB: round(value('JSHeapUsedSize') / 2 ** 20, 2) ?? 0,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    elements: await page.evaluate(() => document.getElementsByTagName('*').length),
  }
}
