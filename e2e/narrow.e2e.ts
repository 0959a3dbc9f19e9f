import { anything, tooSmall, tooWide, underThumb } from './layout.ts'
import { languages, lookOf } from './look.ts'
import { isFull, sample } from './sample.ts'
import { expect, test } from './screen-test.ts'
import { screens } from './screens.ts'

/** Phones, and a desktop whose text is twice as large: half as many pixels. */
const sizes = [
  { name: '390 px', width: 390, height: 844 },
  { name: '320 px', width: 320, height: 640 },
  { name: '200 %', width: 720, height: 450 },
]

for (const screen of screens) {
  // what fits the narrowest fits a wider phone nearly always
  const seen = sizes
    .filter((size) => isFull || size.width === 320)
    .flatMap((size) => languages.map((language) => ({ ...size, language, screen: screen.name })))
  for (const { name, width, height, language } of sample(seen, 1)) {
    test.describe(`${name}, ${language}`, () => {
      test.use({
        ...lookOf({ language }),
        who: screen.who ?? 'sales',
        viewport: { width, height },
        hasTouch: true,
        isMobile: width < 700,
      })

      test(`nothing moves sideways, and all is large enough for a thumb: ${screen.name}`, async ({
        page,
        show,
      }) => {
        await show(screen)
        expect(await page.evaluate(tooWide)).toEqual([])
        expect(await page.evaluate(tooSmall, anything)).toEqual([])
        expect(await page.evaluate(tooSmall, underThumb)).toEqual([])
      })
    })
  }
}
