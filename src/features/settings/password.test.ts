import { expect, test } from 'vitest'

import { ApiError } from '#api/errors.ts'

import { faultsFrom, faultsOf } from './password.ts'

test('a new password of seven characters is refused before the host is asked, one of eight is not', () => {
  expect(faultsOf({ old: 'x', new: '1234567' })).toEqual({ new: 'tooShort' })
  expect(faultsOf({ old: 'x', new: 'กขคงจฉชซ' })).toBeUndefined()
})

test('characters are counted as people count them: an emoji is one', () => {
  expect(faultsOf({ old: 'x', new: '😀😀😀😀😀😀😀' })).toEqual({ new: 'tooShort' })
})

test('both empty fields are named at once', () => {
  expect(faultsOf({ old: '', new: '' })).toEqual({ old: 'required', new: 'required' })
})

test('a wrong old password shows at its field', () => {
  const error = new ApiError('refused', { fields: [{ field: 'old', message: 'wrong' }] })
  expect(faultsFrom(error)).toEqual({ old: 'wrong' })
})

test('what the host says about the new one is shown in its own words', () => {
  const error = new ApiError('refused', { fields: [{ field: 'new', message: 'This password is common' }] })
  expect(faultsFrom(error)).toEqual({ said: 'This password is common' })
})

test('a server that cannot be reached is not the password’s fault', () => {
  expect(faultsFrom(new ApiError('offline'))).toEqual({ failed: 'failed' })
})
