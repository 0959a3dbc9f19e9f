import { expect, test } from 'vitest'

import { coordinatesState, mapHref, readCoordinates } from './coordinates.ts'

test.each([
  [13.7264, 100.5316, 'valid'],
  ['13.7264', '100.5316', 'valid'],
  [-90, 180, 'valid'],
  [null, undefined, 'empty'],
  ['', ' ', 'empty'],
  [13.7, null, 'longitudeMissing'],
  ['', '100.5', 'latitudeMissing'],
  [90.0001, 100, 'latitudeWrong'],
  [13, '-180.5', 'longitudeWrong'],
  ['north', '100', 'latitudeWrong'],
  [100.5316, 13.7264, 'latitudeWrong'],
])('R23: latitude %j with longitude %j is %s', (latitude, longitude, state) => {
  expect(coordinatesState(latitude, longitude)).toBe(state)
  expect(readCoordinates(latitude, longitude) !== undefined).toBe(state === 'valid')
})

test('the map opens at the coordinates, else at the address, else not at all', () => {
  const url = 'https://www.google.com/maps/search/?api=1&query='
  expect(mapHref({ latitude: '13.7264', longitude: 100.5316, locationAddress: '99' })).toBe(
    `${url}13.7264%2C100.5316`,
  )
  expect(mapHref({ latitude: null, longitude: null, locationAddress: ' 99 ถนน & ซอย ' })).toBe(
    `${url}${encodeURIComponent('99 ถนน & ซอย')}`,
  )
  expect(mapHref({ locationAddress: ' ' })).toBeUndefined()
})
