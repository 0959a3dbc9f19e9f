import { expect, test } from 'vitest'

import { isKey, type KeyPress } from './keys.ts'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...part,
})

test('a letter is known by what it types on a Latin layout, wherever it lies', () => {
  expect(isKey(press({ key: 'j', code: 'KeyJ' }), 'j')).toBe(true)
  expect(isKey(press({ key: 'j', code: 'KeyC' }), 'j')).toBe(true)
  expect(isKey(press({ key: 'h', code: 'KeyJ' }), 'j')).toBe(false)
})

test('on a Thai layout the place of the key decides', () => {
  expect(isKey(press({ key: '่', code: 'KeyJ' }), 'j')).toBe(true)
  expect(isKey(press({ key: 'ฝ', code: 'Slash' }), '/')).toBe(true)
  expect(isKey(press({ key: 'า', code: 'KeyK' }), 'j')).toBe(false)
})

test('a plain key is not the same key with Ctrl, Alt or Shift, nor one inside a composition', () => {
  for (const part of [{ ctrlKey: true }, { altKey: true }, { shiftKey: true }, { isComposing: true }]) {
    expect(isKey(press({ key: 'j', code: 'KeyJ', ...part }), 'j')).toBe(false)
  }
})

test('the question mark is known on both layouts', () => {
  expect(isKey(press({ key: '?', code: 'Slash', shiftKey: true }), '?')).toBe(true)
  expect(isKey(press({ key: 'ฦ', code: 'Slash', shiftKey: true }), '?')).toBe(true)
  expect(isKey(press({ key: '/', code: 'Slash' }), '?')).toBe(false)
})

test('mod is Ctrl or Cmd', () => {
  expect(isKey(press({ key: 's', ctrlKey: true }), 'mod+s')).toBe(true)
  expect(isKey(press({ key: 'ห', code: 'KeyS', metaKey: true }), 'mod+s')).toBe(true)
  expect(isKey(press({ key: 's' }), 'mod+s')).toBe(false)
})
