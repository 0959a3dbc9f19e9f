import { expect, test } from 'vitest'

import { findPeople } from './find-people.ts'

const person = (staffCode: string, fullname: string, more = {}) => ({
  staffCode,
  fullname,
  nickname: null,
  teamName: null,
  email: null,
  isActive: true,
  ...more,
})
const people = [
  person('00004', 'ณัฐธิดา ธรรมรักษ์', { nickname: 'แนน', teamName: 'ค้าส่ง' }),
  person('00009', 'Kittipong Wongdee', { email: 'kit@sala.example' }),
  person('00017', 'Woramet Suksan', { isActive: false }),
]
const found = (text: string) => findPeople(people, text).map(({ staffCode }) => staffCode)

test.each([
  ['', ['00004', '00009']],
  ['ธรรม ณัฐ', ['00004']],
  ['แนน', ['00004']],
  ['ค้าส่ง', ['00004']],
  ['KIT@', ['00009']],
  ['๐๐๐๐๙', ['00009']],
  ['nobody', []],
])('%j finds %j', (text, codes) => expect(found(text)).toEqual(codes))

test('somebody who left is not offered', () => expect(found('Woramet')).toEqual([]))

test('of a large company the first ones are enough', () => {
  expect(
    findPeople(
      Array.from({ length: 300 }, (_, i) => person(String(i), 'Somchai')),
      'somchai',
    ),
  ).toHaveLength(50)
})
