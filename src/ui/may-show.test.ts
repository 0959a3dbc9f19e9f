import { expect, test } from 'vitest'

import { mayShow } from './may-show.ts'

const page = 'https://sala.example/customers'

test.each([
  ['/sala/v1/files/7', true],
  ['https://sala.example/logo.png', true],
  ['https://pictures.example/1.png', true],
  ['https://other.example/1.png', false],
  ['//other.example/1.png', false],
  ['http://sala.example/logo.png', false],
  ['https://pictures.example.evil.example/1.png', false],
  ['javascript:alert(1)', false],
  ['data:image/svg+xml,x', false],
  ['https://', false],
])('a picture at %s may be fetched: %s', (address, allowed) => {
  expect(mayShow(address, ['https://pictures.example'], page)).toBe(allowed)
})
