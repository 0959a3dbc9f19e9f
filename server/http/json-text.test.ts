import fc from 'fast-check'
import { expect, test } from 'vitest'

import { MOST_LEVELS, parseJson } from './json-text.ts'

test('any JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent)
      expect(parseJson(spaced)).toEqual({ value: JSON.parse(text), faults: [] })
    }),
  )
})

test('a key that comes twice is named by its place, however it is escaped', () => {
  const { faults } = parseJson('{"a":1,"list":[{"b":1},{"b":2,"c":{"d":1,"\\u0064":2}}],"a":2}')
  expect(faults).toEqual([
    { field: 'list[1].c.d', key: 'givenTwice' },
    { field: 'a', key: 'givenTwice' },
  ])
})

test('brackets, colons and quotes inside texts are no structure', () => {
  expect(parseJson('{"a":"{\\"a\\":[1,","b":"]}\\\\"}').faults).toEqual([])
})

test.each([100, 10_000, 500_000])('%i levels are refused, not followed', (depth) => {
  const text = `${'['.repeat(depth)}${']'.repeat(depth)}`
  expect(parseJson(text).faults).toEqual([{ field: '', key: 'bodyTooDeep', values: { most: MOST_LEVELS } }])
})

test('text that is no JSON is refused', () => {
  for (const text of ['', '{', "{'a':1}", '[1,]', 'NaN', '\u0000']) {
    expect(parseJson(text).faults).toEqual([{ field: '', key: 'bodyNotJson' }])
  }
})

test('a million characters take well under a second', () => {
  const hostile = [
    `{"a":"${'\\"'.repeat(500_000)}"}`,
    `[${'1,'.repeat(500_000)}1]`,
    `"${'a'.repeat(1_000_000)}"`,
  ]
  const start = performance.now()
  for (const text of hostile) parseJson(text)
  expect(performance.now() - start).toBeLessThan(3000)
})
