import { expect, test } from 'vitest'

import type { OutcomeKind } from '#api/outcome.ts'

import { keyOf } from './save-key.ts'

const body = { customerName: 'Siam' }
const after = (outcome: OutcomeKind | undefined) => ({ key: 'first', sent: { ...body }, outcome })

test.each<OutcomeKind>(['unknown', 'later', 'offline', 'unauthorized'])(
  'the same save after "%s" goes under the same key',
  (outcome) => expect(keyOf(body, after(outcome))).toBe('first'),
)

test.each<OutcomeKind>(['refused', 'conflict', 'forbidden', 'gone', 'failed', 'saved'])(
  'after "%s" even the same save is another action',
  (outcome) => expect(keyOf(body, after(outcome))).not.toBe('first'),
)

test('a save that was changed goes under a new key, and each first save under its own', () => {
  expect(keyOf({ customerName: 'Siam Kraft' }, after('unknown'))).not.toBe('first')
  expect(keyOf(body, undefined)).not.toBe(keyOf(body, undefined))
})
