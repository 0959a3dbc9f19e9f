import { expect, test } from 'vitest'

import { askedBy, readPeople, writePeople } from './filter.ts'

test('a link to a list of people opens the same list', () => {
  const address = 'q=%E0%B8%99&team=3&status=1&sort=teamName&columns=staffCode.email'
  expect(writePeople(readPeople(new URLSearchParams(address))).toString()).toBe(address)
})

test('what an address says wrongly is left out', () => {
  const list = readPeople(new URLSearchParams('team=x&status=2&sort=password'))
  expect(writePeople(list).toString()).toBe('')
  expect(askedBy(list)).toEqual({ keyword: '', teamId: null, status: null, orderBy: 0 })
})
