import { expect, test } from 'vitest'

import { checkPassword, checkUserName, userNameKey } from './account.ts'
import { commonWords } from './common-words.ts'
import { isGuessable } from './guessable.ts'

const found = (password: string, userName = 'nok') =>
  checkPassword('password', password, userName).map(({ key }) => key)

test('a password has at least 8 code points, and not too many', () => {
  expect(found('kX7#pQ')).toEqual(['passwordShort'])
  expect(found('😀😃😄😁')).toEqual(['passwordShort'])
  expect(found('xk'.repeat(101))).toEqual(['passwordLong'])
  expect(found('')).toEqual(['passwordShort'])
})

test.each([
  'kettle window seven',
  'แมวสามตัวนั่งกินปลา',
  'tqjvbnpwlrds',
  'TRAVELLERSINN',
  '847261950382746',
  'nokkettlewindow',
  'x'.repeat(4) + 'y8Zq-kettle',
])('there are no rules of composition: %j is taken', (password) => {
  expect(found(password)).toEqual([])
})

test.each([
  'password',
  'Password1!',
  'P@ssw0rd',
  'passwordpassword',
  'pass word 123',
  '12345678',
  '0812345678',
  '25112530',
  '๑๒๓๔๕๖๗๘',
  'qwertyuiop',
  'qwerty123',
  '1qaz2wsx',
  'zxcvbnm,./',
  'abcd1234',
  '87654321',
  'aaaaaaaa',
  'abababab',
  'iloveyou',
  'thailand2569',
  'Bangkok#1',
  'somchai99',
  'sawasdee',
  'liverpool8',
  'lovethailand',
  'รหัสผ่าน',
  'สวัสดี123',
  'รักประเทศไทย',
  'ๆไำพะัีรนย',
  'ฟหกดเ้่าสว',
  'isylzjko',
  'l;ylfu123',
  'ยฟหหไนพก',
  'sala2026',
  'salasala',
])('%j is among the first that are tried', (password) => {
  expect(found(password)).toEqual(['passwordGuessable'])
})

test('the own user name is no password', () => {
  expect(isGuessable('Nattida.T', 'nattida.t')).toBe(true)
  expect(isGuessable('nattida.t2026', 'nattida.t')).toBe(true)
  expect(isGuessable('nattida.t', 'somebody')).toBe(false)
})

test('every word of the list is refused with a year behind it', () => {
  const passed = [...commonWords].filter((word) => !isGuessable(`${word}2569`, ''))
  expect(passed).toEqual([])
  expect(commonWords.size).toBeGreaterThan(300)
})

test('a long password is answered at once', () => {
  const start = performance.now()
  for (const part of ['ab', 'qwe', '1!', 'love', 'กข']) isGuessable(part.repeat(32).slice(0, 64), 'nok')
  expect(performance.now() - start).toBeLessThan(1000)
})

test.each(['admin', 'nattida.t', 'Nattida.T ', 'a', '00004', 'nok_d-1'])('%j is a user name', (typed) => {
  expect(checkUserName('username', typed)).toEqual([])
})

test.each(['', '.nok', 'nok dee', 'นก', 'nok/1', 'n'.repeat(51)])('%j is no user name', (typed) => {
  expect(checkUserName('username', typed)).toMatchObject([{ field: 'username', key: 'userNameForm' }])
})

test('user names are the same in any case', () => {
  expect(userNameKey(' Nattida.T ')).toBe('nattida.t')
})
