import { expect, test } from 'vitest'

import { movedKeys } from './live-rows.ts'

test.each<[what: string, before: string, now: string, moved: string]>([
  ['nothing', 'abc', 'abc', ''],
  ['a row that came', 'ab', 'xab', 'x'],
  ['a row that went', 'abc', 'ac', 'b'],
  ['a row that came where another left the page', 'abc', 'xab', 'xc'],
  ['two rows that changed places', 'abc', 'bac', 'ab'],
])('moved is %s', (_what, before, now, moved) => {
  expect([...movedKeys([...before], [...now])].toSorted()).toEqual([...moved].toSorted())
})
