import { expect, test } from 'vitest'

import { peopleNames } from './people-names.ts'

const { toldOf, staffCodeOf } = peopleNames([
  { staffCode: '00012', fullname: 'ปกรณ์ แก้วใส' },
  { staffCode: 'S-1', fullname: 'วรรณา ใจงาม' },
  { staffCode: 'S-2', fullname: 'วรรณา ใจงาม' },
])

test('somebody is named by the whole name, and by the code too where two have it', () => {
  expect(toldOf('00012')).toBe('ปกรณ์ แก้วใส')
  expect(toldOf('S-2')).toBe('วรรณา ใจงาม (S-2)')
  expect(toldOf('unknown')).toBe('unknown')
})

test('whoever a file names is found again', () => {
  for (const code of ['00012', 'S-1', 'S-2']) {
    expect(staffCodeOf(toldOf(code))).toBe(code)
    expect(staffCodeOf(code)).toBe(code)
  }
})

test('a name that two have names nobody, and a stranger is nobody', () => {
  expect(staffCodeOf('วรรณา ใจงาม')).toBeUndefined()
  expect(staffCodeOf('สมชาย (S-9)')).toBeUndefined()
})
