import { expect, test } from 'vitest'

import { sharedBuffers } from './buffers.ts'

const GB = 2 ** 30

test.each([
  [0.5 * GB, 128],
  [1 * GB, 256],
  [2 * GB, 512],
  [64 * GB, 1024],
])('with %d bytes of memory the server keeps %d MB of its files there', (memory, megabytes) => {
  expect(sharedBuffers(memory)).toBe(megabytes)
})

test('this machine gives it a number that PostgreSQL takes', () => {
  expect(sharedBuffers()).toBeGreaterThanOrEqual(128)
  expect(sharedBuffers()).toBeLessThanOrEqual(1024)
})
