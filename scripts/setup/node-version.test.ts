import { expect, test } from 'vitest'

import { admits } from './node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.12.0', '22.22.1', '24.0.0', '26.1.0'])(
  'Node %s is good enough',
  (version) => {
    expect(admits(version)).toBe(true)
  },
)

test.each(['16.20.2', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node %s is too old', (version) => {
  expect(admits(version)).toBe(false)
})
