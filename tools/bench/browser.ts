import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'

import { fail } from './arguments.ts'
import { probes } from './page-probes.ts'

/** Chrome DevTools' "Slow 4G" and "Fast 4G"; ms are added to each request, bytes a second. */
export const networks = {
  none: { latency: 0, download: -1, upload: -1 },
  slow4g: { latency: 562.5, download: 180_000, upload: 84_375 },
  fast4g: { latency: 165, download: 1_012_500, upload: 168_750 },
}

export const viewport = { width: 1366, height: 768 }

type Launch = { executable?: string | undefined; allowRemote?: boolean }

/** A browser in which only loopback has a name, so that a missing remote font fails at once. */
export function launch({
  executable = process.env['CHROMIUM'],
  allowRemote = false,
}: Launch = {}): Promise<Browser> {
  return chromium.launch({
    ...(executable ? { executablePath: executable } : {}),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-precise-memory-info',
      ...(allowRemote ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']),
    ],
  })
}

export type Setup = (world: { page: Page; base: string }) => Promise<void>

export type Storage = Awaited<ReturnType<BrowserContext['storageState']>>

/** Runs a set-up, for instance a sign-in, once; answers the cookies and storage that measured pages start from. */
export async function prepare(browser: Browser, base: string, setup: Setup): Promise<Storage> {
  const context = await browser.newContext({ viewport })
  await setup({ page: await context.newPage(), base })
  const state = await context.storageState({ indexedDB: true })
  await context.close()
  return state
}

/** The set-up of a module: `export const setup = async ({ page, base }) => {}`. */
export async function loadSetup(file: string | undefined): Promise<Setup | undefined> {
  if (file === undefined) return undefined
  const { setup } = (await import(pathToFileURL(resolve(file)).href)) as { setup?: Setup } // what the file promises
  return setup ?? fail(`${file} has no export named setup`)
}

export type Fresh = { context: BrowserContext; page: Page; cdp: CDPSession }

/** A page with an empty cache and the prepared storage. `probed`: with our clocks in it. */
export async function freshPage(
  browser: Browser,
  storageState: Storage | undefined,
  { probed = false, locale }: { probed?: boolean; locale?: string } = {},
): Promise<Fresh> {
  const context = await browser.newContext({
    viewport,
    serviceWorkers: 'block',
    reducedMotion: 'no-preference',
    // the clocks make a function from text
    bypassCSP: probed,
    ...(locale ? { locale } : {}),
    ...(storageState ? { storageState } : {}),
  })
  // tsx names functions by a helper that a page does not have
  await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
  const page = await context.newPage()
  if (probed) await page.addInitScript(probes)
  return { context, page, cdp: await context.newCDPSession(page) }
}

type Throttle = { cpu?: number; network?: string }

/** `cpu`: how many times slower than this machine. */
export async function throttle(cdp: CDPSession, { cpu = 1, network = 'none' }: Throttle = {}): Promise<void> {
  const found = Object.entries(networks).find(([name]) => name === network)?.[1]
  const { latency, download, upload } =
    found ?? fail(`unknown network: ${network} (${Object.keys(networks).join(', ')})`)
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: download,
    uploadThroughput: upload,
  })
}

export const originOf = (url: string): string => new URL(url).origin
