import type { Page } from '@playwright/test'

import type { Arguments } from './arguments.ts'
import type { Fresh } from './browser.ts'
import { gauge } from './gauge.ts'
import { frameStats, interactions } from './statistics.ts'

export type Point = { x: number; y: number }

/** When a result is there: a function sent to the page as text, and what it is given there. */
export type Until<T> = { until: (argument: T) => boolean; argument: T; timeout?: number }

export type Results = Map<string, Record<string, (number | null)[]>>

/** What a scenario (`export const scenario = async (bench) => {}`) can do and measure. */
export function createBench(
  { page, cdp }: Fresh,
  {
    url,
    cpu,
    options,
    results,
  }: { url: string; cpu: number; options: Arguments['options']; results: Results },
) {
  function add(step: string, values: Record<string, number | null>): void {
    const row = results.get(step) ?? {}
    for (const [metric, value] of Object.entries(values)) (row[metric] ??= []).push(value)
    results.set(step, row)
  }

  /** What the browser says of the interactions that belong to what `body` did. */
  async function observed<T>(body: () => Promise<T>) {
    await page.evaluate(() => void (window.__bench.events.length = 0))
    const result = await body()
    await page.waitForTimeout(400)
    return { result, ...interactions(await page.evaluate(() => window.__bench.events)) }
  }

  const arm = <T>(event: string, { until, argument, timeout = 30_000 }: Until<T>) =>
    page.evaluate(([type, source, given, ms]) => window.__bench.arm(type, source, given, ms), [
      event,
      String(until),
      argument as unknown,
      timeout,
    ] as const)
  const armed = async () => (await page.evaluate(() => window.__bench.armed)) ?? Number.NaN

  return {
    page,
    cdp,
    options,
    add,
    /** Opens the page and says how long it took until `ready` was there. */
    async open(ready: string): Promise<void> {
      const from = Date.now()
      await page.goto(url, { waitUntil: 'commit', timeout: 120_000 })
      await page.waitForSelector(ready, { timeout: 120_000 })
      add('open', { ms: Date.now() - from })
      await page.waitForTimeout(800)
      if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    },
    /**
     * Types into a box; each key is an interaction; the result is clocked from the last key. `before` is read just
     * before it. Letters that no key of the browser's layout makes (Thai) come by `input` alone.
     */
    async typeUntil<T>(
      step: string,
      box: string,
      typed: string,
      wanted: { before: () => Promise<T>; until: (was: T) => boolean; event?: 'keydown' | 'input' },
    ) {
      await page.click(box)
      const { result, inp, count } = await observed(async () => {
        await page.keyboard.type(typed.slice(0, -1), { delay: 60 })
        await arm(wanted.event ?? 'keydown', { until: wanted.until, argument: await wanted.before() })
        await page.keyboard.type(typed.slice(-1))
        return armed()
      })
      add(step, { resultMs: result, inpMs: inp, interactions: count })
    },
    /** Clicks and waits for a visible result. */
    async clickUntil<T>(step: string, selector: string, wanted: Until<T>): Promise<void> {
      const { result, inp } = await observed(async () => {
        await arm('click', wanted)
        await page.click(selector)
        return armed()
      })
      add(step, { resultMs: result, inpMs: inp })
    },
    /** Drags with the mouse in small steps; counts frames on the way and clocks the result of the drop. */
    async drag<T>(step: string, from: Point, to: Point, wanted: Until<T>, steps = 30): Promise<void> {
      const { result, inp } = await observed(async () => {
        const frames = await moveByMouse(page, from, to, steps)
        await arm('pointerup', wanted)
        await page.mouse.up()
        return { ms: await armed(), frames }
      })
      const { dropped, droppedShare, worstMs } = frameStats(result.frames)
      add(step, { dropMs: result.ms, inpMs: inp, dropped, droppedShare, worstFrameMs: worstMs })
    },
    /** Turns the wheel at a point for `distance` px and counts main-thread frames. */
    async scroll(step: string, at: Point, distance: number): Promise<void> {
      const { fps, dropped, droppedShare, worstMs, p95Ms } = frameStats(
        await scrollByWheel(page, at, distance),
      )
      add(step, { fps, dropped, droppedShare, worstFrameMs: worstMs, p95FrameMs: p95Ms })
    },
    /** Size of DOM and heap at this point. */
    async gauge(step: string): Promise<void> {
      add(step, await gauge(page, cdp))
    },
  }
}

export type BenchTools = ReturnType<typeof createBench>
export type Scenario = (bench: BenchTools) => Promise<void>

async function moveByMouse(page: Page, from: Point, to: Point, steps: number): Promise<number[]> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.waitForTimeout(150)
  await page.evaluate(() => window.__bench.startFrames())
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps
    await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
  }
  await page.waitForTimeout(150)
  return page.evaluate(() => window.__bench.stopFrames())
}

async function scrollByWheel(page: Page, at: Point, distance: number): Promise<number[]> {
  await page.mouse.move(at.x, at.y)
  await page.evaluate(() => window.__bench.startFrames())
  for (let done = 0; done < distance; done += 120) {
    await page.mouse.wheel(0, 120)
    await page.waitForTimeout(16)
  }
  await page.waitForTimeout(200)
  return page.evaluate(() => window.__bench.stopFrames())
}
