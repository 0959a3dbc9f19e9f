import fc from 'fast-check'
import { expect, test } from 'vitest'

import { createFormStore } from './form-store.ts'

const firm = () =>
  createFormStore({
    name: 'Siam',
    more: { 'No. of staff': ['12'] },
    phones: [
      { key: 'a', number: '02' },
      { key: 'b', number: '081' },
      { key: 'c', number: '09' },
    ],
  })
const keysOf = (store: ReturnType<typeof firm>) => store.values().phones.map(({ key }) => key)

test('a value deep inside is changed, and what lies beside it is the same as before', () => {
  const store = firm()
  const before = store.values()
  store.set('phones.1.number', '0899')
  expect(store.get('phones.1.number')).toBe('0899')
  expect(store.values().phones[0]).toBe(before.phones[0])
  expect(store.values().more).toBe(before.more)
  expect(before.phones[1]?.number).toBe('081')
  expect(store.initial).toBe(before)
})

test('a path that leads nowhere holds nothing', () => {
  expect(firm().get('phones.9.number')).toBeUndefined()
  expect(firm().get('name.first')).toBeUndefined()
})

test('a changed field counts as touched and is no longer wrong; others stay wrong', () => {
  const store = firm()
  store.setErrors({ name: 'required', 'phones.0.number': 'short' })
  store.set('name', 'Siam Kraft')
  expect(store.errors()).toEqual({ 'phones.0.number': 'short' })
  expect([store.isTouched('name'), store.isTouched('phones.0.number')]).toEqual([true, false])
})

test('what is wrong goes with its row', () => {
  const store = firm()
  store.setErrors({ name: 'required', 'phones.0.number': '0', 'phones.2.number': '2', 'phones.2': 'row' })
  store.removeRow('phones', 0)
  expect(keysOf(store)).toEqual(['b', 'c'])
  expect(store.errors()).toEqual({ name: 'required', 'phones.1.number': '2', 'phones.1': 'row' })
  store.moveRow('phones', 1, 0)
  expect(keysOf(store)).toEqual(['c', 'b'])
  expect(store.errors()).toEqual({ name: 'required', 'phones.0.number': '2', 'phones.0': 'row' })
  store.addRow('phones', { key: 'd', number: '' })
  expect(keysOf(store)).toEqual(['c', 'b', 'd'])
})

test('whatever rows are moved, each keeps what is wrong with it', () => {
  const place = fc.nat(2)
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place)), (moves) => {
      const store = firm()
      store.setErrors(Object.fromEntries(keysOf(store).map((key, at) => [`phones.${at}.number`, key])))
      for (const [from, to] of moves) store.moveRow('phones', from, to)
      const told = keysOf(store).map((_key, at) => store.errors()[`phones.${at}.number`])
      expect(told).toEqual(keysOf(store))
    }),
  )
})

test('whoever listens hears of every change until they stop', () => {
  const store = firm()
  let heard = 0
  const stop = store.subscribe(() => (heard += 1))
  store.set('name', 'x')
  store.setErrors({})
  store.removeRow('phones', 0)
  stop()
  store.set('name', 'y')
  expect(heard).toBe(3)
})
