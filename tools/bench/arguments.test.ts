import { expect, test } from 'vitest'

import { number, readArguments, text, texts } from './arguments.ts'

test('an option takes the next word, its own part after "=", or none', () => {
  const { positional, options } = readArguments([
    'url',
    '--runs',
    '3',
    '--ready=a=b',
    '--allow-remote',
    '--cpu',
    '4',
  ])
  expect(positional).toEqual(['url'])
  expect(options).toEqual({ runs: '3', ready: 'a=b', 'allow-remote': true, cpu: '4' })
})

test('a repeated option is a list, and its last text counts where one is asked for', () => {
  const { options } = readArguments(['--link', 'a', '--link', 'b'])
  expect(texts(options['link'])).toEqual(['a', 'b'])
  expect(text(options['link'])).toBe('b')
})

test('a number that was not given is the usual one', () => {
  expect(number(undefined, 5)).toBe(5)
  expect(number('2.5', 5)).toBe(2.5)
})
