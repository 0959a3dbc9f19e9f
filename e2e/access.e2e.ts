import { AxeBuilder } from '@axe-core/playwright'

import { anything, tooSmall } from './layout.ts'
import { lookOf, looks } from './look.ts'
import { sample } from './sample.ts'
import { expect, test } from './screen-test.ts'
import { screens } from './screens.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

for (const screen of screens) {
  const seen = looks.map((look) => ({ ...look, screen: screen.name }))
  for (const { language, scheme } of sample(seen, 1)) {
    test.describe(`in ${language}, ${scheme}`, () => {
      test.use({ ...lookOf({ language, scheme }), who: screen.who ?? 'sales' })

      test(`axe finds nothing, and all can be hit: ${screen.name}`, async ({ page, show }) => {
        await show(screen)
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
        expect(found).toEqual([])
        expect(await page.evaluate(tooSmall, anything)).toEqual([])
      })
    })
  }
}
