import fc from 'fast-check'
import { expect, test } from 'vitest'

import { sealOf } from './seal.ts'

const keyOf = (byte: number): string => btoa(String.fromCharCode(...new Uint8Array(32).fill(byte)))
const mine = await sealOf(keyOf(1))
const theirs = await sealOf(keyOf(2))

test('what was sealed comes back as it was, also what is undefined', async () => {
  const content = fc.dictionary(
    fc.string().filter((name) => name !== '__proto__'),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(undefined), fc.array(fc.string())),
  )
  await fc.assert(
    fc.asyncProperty(fc.string(), content, async (place, values) => {
      const sealed = await mine.close(place, { values })
      expect(await mine.open(place, sealed)).toStrictEqual({ values: { ...values } })
    }),
    { numRuns: 50 },
  )
})

test('nobody else opens it, and it opens in its own place alone', async () => {
  const sealed = await mine.close('here', { name: 'สยามคราฟท์' })
  expect(await theirs.open('here', sealed)).toBeUndefined()
  expect(await mine.open('there', sealed)).toBeUndefined()
})

test('a damaged byte anywhere is noticed', async () => {
  const sealed = await mine.close('here', { name: 'สยามคราฟท์' })
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const broken = sealed.map((byte, index) => (index === at ? byte ^ change : byte))
      expect(await mine.open('here', broken)).toBeUndefined()
    }),
    { numRuns: 50 },
  )
})

test('the sealed bytes and names tell nothing, and the same content never looks the same', async () => {
  const [one, two] = await Promise.all([mine.close('here', 'สยามคราฟท์'), mine.close('here', 'สยามคราฟท์')])
  expect(Buffer.from(one).includes(Buffer.from('สยามคราฟท์'))).toBe(false)
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false)
  const name = await mine.nameOf('customer/C000055')
  expect(name).toMatch(/^[0-9a-f]{32}$/)
  expect(await mine.nameOf('customer/C000055')).toBe(name)
  expect(await theirs.nameOf('customer/C000055')).not.toBe(name)
})
