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

/** `npm run screens [-- PART OF A NAME]`: pictures of every screen in both languages, colours and sizes, in screens/. */
const wanted = process.argv[2] ?? ''
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
  for (const screen of screens.filter((one) => one.name.includes(wanted))) {
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
    await act(screen, page)
    const name = `${screen.name}.${look.language}.${look.scheme}.${look.size}.png`
    await page.screenshot({ path: `${folder}/${name}` })
    process.stdout.write(`${name}\n`)
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
