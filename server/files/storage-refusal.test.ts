import { expect, test } from 'vitest'

import { storageRefusal } from './storage-refusal.ts'

const failure = (code: string): Error => Object.assign(new Error(code), { code })
const thrown = (error: unknown): unknown => {
  try {
    return storageRefusal(error)
  } catch (refusal) {
    return refusal
  }
}

test.each(['ENOSPC', 'EROFS', 'EDQUOT', 'EACCES'])(
  'a disk that takes nothing (%s) asks to try later',
  (code) => {
    expect(thrown(failure(code))).toMatchObject({ status: 503, headers: { 'Retry-After': '60' } })
  },
)

test('any other failure stays what it is', () => {
  const error = failure('EIO')
  expect(thrown(error)).toBe(error)
})
