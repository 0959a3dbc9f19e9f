import { mkdirSync } from 'node:fs'

import { chromium, type Browser } from '@playwright/test'

import { ensureBrowser } from '#scripts/setup/browser-install.mjs'
import { at } from '#scripts/setup/root.mjs'

import { startHost } from './host.ts'
import { screens, type Screen, type Subjects } from './screens.ts'
import { findSubjects, signedInState } from './subjects.ts'

const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const
const languages = ['th', 'en'] as const
const schemes = ['light', 'dark'] as const

type Look = { language: 'th' | 'en'; scheme: 'light' | 'dark'; size: keyof typeof sizes }

const looks: Look[] = languages.flatMap((language) =>
  schemes.flatMap((scheme) => (['desktop', 'phone'] as const).map((size) => ({ language, scheme, size }))),
)

/**
 * `npm run screens`: pictures of every screen in both languages, colours and sizes, in screens/.
 * `npm run screens -- customer th.light`: only those whose names hold all of these.
 */
const wanted = process.argv.slice(2)
const folder = at('screens')
mkdirSync(folder, { recursive: true })
const browserFound = await ensureBrowser()
if ('problem' in browserFound) throw new Error(browserFound.problem)
const host = await startHost()
const browser = await chromium.launch({
  executablePath: browserFound.path,
  chromiumSandbox: browserFound.sandbox,
})
try {
  const state = await signedInState(host)
  const subjects = await findSubjects(host)
  for (const look of looks) await shoot(browser, look, state, subjects)
} finally {
  await browser.close()
  await host.stop()
}

async function shoot(
  from: Browser,
  look: Look,
  state: Awaited<ReturnType<typeof signedInState>>,
  subjects: Subjects,
): Promise<void> {
  const nameOf = (screen: Screen) => `${screen.name}.${look.language}.${look.scheme}.${look.size}.png`
  for (const screen of screens.filter((one) => wanted.every((part) => nameOf(one).includes(part)))) {
    const context = await from.newContext({
      baseURL: host.url,
      viewport: sizes[look.size],
      isMobile: look.size === 'phone',
      hasTouch: look.size === 'phone',
      deviceScaleFactor: look.size === 'phone' ? 2 : 1,
      colorScheme: look.scheme,
      reducedMotion: 'reduce',
      locale: look.language === 'th' ? 'th-TH' : 'en-GB',
      timezoneId: 'Asia/Bangkok',
      ...(screen.signedOut === true ? {} : { storageState: state }),
    })
    const page = await context.newPage()
    await page.addInitScript(
      ({ language, scheme }) => {
        localStorage.setItem('sala.language', language)
        localStorage.setItem('sala.scheme', scheme)
      },
      { language: look.language, scheme: look.scheme },
    )
    await page.goto(screen.path(subjects), { waitUntil: 'networkidle' })
    await page.locator('h1').first().waitFor()
    await act(screen, page)
    await page.screenshot({ path: `${folder}/${nameOf(screen)}` })
    process.stdout.write(`${nameOf(screen)}\n`)
    await context.close()
  }
}

/** A picture of what went wrong says more than a stack. */
async function act(screen: Screen, page: Parameters<NonNullable<Screen['before']>>[0]): Promise<void> {
  try {
    await screen.before?.(page)
  } catch (error) {
    process.stderr.write(`${screen.name}: ${error instanceof Error ? error.message : String(error)}\n`)
  }
}
