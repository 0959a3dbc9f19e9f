import { expect, test } from 'vitest'

import type { Session } from '#contract/sala/session.ts'

import { personOf, step, type SessionState } from './session-state.ts'

const person = (username: string): Session => ({
  user: { username, staffCode: 'S1', fullname: username, role: 'sales', teamId: 1 },
  permissions: {},
  draftKey: '',
})
const nok = person('nok')
const somchai = person('somchai')
const atWork: SessionState = { is: 'in', session: nok }
const asking: SessionState = { is: 'asking', session: nok }

test('at the start the host says who it is, or that it is nobody', () => {
  expect(step({ is: 'unknown' }, { type: 'told', session: nok })).toEqual([atWork, 'start'])
  expect(step({ is: 'unknown' }, { type: 'told', session: null })).toEqual([{ is: 'out' }, 'none'])
})

test('a refused request before anybody signed in opens no dialog', () => {
  expect(step({ is: 'unknown' }, { type: 'refused' })).toEqual([{ is: 'unknown' }, 'none'])
  expect(step({ is: 'out' }, { type: 'refused' })).toEqual([{ is: 'out' }, 'none'])
})

test('an expired session asks once, and keeps the person and the page', () => {
  const [state, effect] = step(atWork, { type: 'refused' })
  expect([state, effect]).toEqual([asking, 'ask'])
  expect(personOf(state)).toBe(nok)
  expect(step(state, { type: 'refused' })).toEqual([asking, 'none'])
})

test('the same person signing in again goes on', () => {
  expect(step(asking, { type: 'entered', session: nok })).toEqual([atWork, 'resume'])
})

test('a sign-in in another tab ends the question here too', () => {
  expect(step(asking, { type: 'told', session: nok })).toEqual([atWork, 'resume'])
})

test('another person signing in empties the page, whether it was asking or at work', () => {
  expect(step(asking, { type: 'entered', session: somchai })).toEqual([asking, 'reload'])
  expect(step(atWork, { type: 'told', session: somchai })).toEqual([atWork, 'reload'])
})

test('the host forgetting a person at work is an expiry, not a sign-out: nothing on the page is lost', () => {
  expect(step(atWork, { type: 'told', session: null })).toEqual([asking, 'ask'])
})

test('signing out leaves nobody, and doing it twice changes nothing', () => {
  expect(step(atWork, { type: 'left' })).toEqual([{ is: 'out' }, 'empty'])
  expect(step(asking, { type: 'left' })).toEqual([{ is: 'out' }, 'empty'])
  expect(step({ is: 'out' }, { type: 'left' })).toEqual([{ is: 'out' }, 'none'])
})
