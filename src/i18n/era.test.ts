import { expect, test } from 'vitest'

import { chooseEra, chosenEra, setEraPerson, usualEra } from './era.ts'

test('until somebody chooses, Thai counts Buddhist years and English Christian ones', () => {
  setEraPerson('nok')
  expect(chosenEra()).toBeUndefined()
  expect([usualEra('th'), usualEra('en')]).toEqual(['buddhist', 'gregory'])
})

test('a choice is told to the screens, and taken back by choosing nothing', () => {
  setEraPerson('nok')
  chooseEra('gregory')
  expect(chosenEra()).toBe('gregory')
  chooseEra(undefined)
  expect(chosenEra()).toBeUndefined()
})

test('the choice of one person is not the next one’s', () => {
  setEraPerson('nok')
  chooseEra('gregory')
  setEraPerson('somchai')
  expect(chosenEra()).toBeUndefined()
})
