import { describe, expect, test } from 'vitest'

import { reaches, teamOf } from './team-of.ts'

const person = (staffCode: string, teamId: number | null, headCode: string | null = null) => ({
  staffCode,
  teamId,
  headCode,
})
const people = [
  person('me', 1),
  person('mate', 1),
  person('under-mate', 2, 'mate'),
  person('under-under', 3, 'under-mate'),
  person('far', 2),
  person('loose', null),
]
const me = { staffCode: 'me', teamId: 1 }

describe('a team', () => {
  test('is who stands in it and everybody below, however deep', () => {
    expect([...teamOf(me, people)].toSorted()).toEqual(['mate', 'me', 'under-mate', 'under-under'])
  })

  test('of somebody in none is that person alone: those without a team are no team', () => {
    expect([...teamOf({ staffCode: 'loose', teamId: null }, people)]).toEqual(['loose'])
  })

  test('ends where heads go round in a circle', () => {
    const circle = [person('a', null, 'b'), person('b', null, 'a')]
    expect([...teamOf({ staffCode: 'a', teamId: null }, circle)].toSorted()).toEqual(['a', 'b'])
  })
})

describe('a right', () => {
  test.each([
    ['all', ['far'], true],
    ['team', ['far'], false],
    ['team', ['far', 'mate'], true],
    ['team', ['under-under'], true],
    ['team', [], true],
    ['own', ['mate'], false],
    ['own', ['far', 'me'], true],
    ['own', [], true],
  ] as const)('that reaches to %s, on a record of %j: %s', (reach, owners, covered) => {
    expect(reaches(reach, me, owners, people)).toBe(covered)
  })
})
