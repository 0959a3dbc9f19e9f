import { expect, test } from 'vitest'

import type { Change } from '#contract/sala/changes.ts'

import { isNewer, noteOwn, tellNews } from './news.ts'

const change = (changeId: number, version: number | null = 3): Change => ({
  changeId,
  kind: 'customer',
  key: 'C1',
  customerCode: 'C1',
  action: 'update',
  version,
  by: 'E1',
  byName: 'Ann',
  at: '2026-11-24T10:00:00+0700',
})

test('what this page wrote itself is no news', () => {
  noteOwn([7])
  expect(tellNews([change(6), change(7), change(8)]).map(({ changeId }) => changeId)).toEqual([6, 8])
})

test('a change is newer than a record that was read before it', () => {
  expect(isNewer(change(1, 3), '"2"')).toBe(true)
  expect(isNewer(change(1, 3), '"3"')).toBe(false)
  expect(isNewer(change(1, null), '"9"')).toBe(true)
  expect(isNewer(change(1, 3), undefined)).toBe(true)
})
