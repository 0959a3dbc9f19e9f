import { beforeEach, expect, test } from 'vitest'

import { closeToasts, topToast } from './toast.ts'
import { dropAct, forgetActs, lastAct, onUndo, tellAct, undoable, type Act } from './undo.ts'

const taken: [Act, string][] = []
let can = true
beforeEach(() => {
  forgetActs()
  closeToasts()
  taken.length = 0
  can = true
  onUndo({ can: () => can, take: (act, from) => taken.push([act, from]) })
})

test('what was written offers Undo in its toast, and is the last thing that was done', () => {
  undoable('Saved A', [1])
  undoable('Saved B', [2, 3])
  topToast()?.action?.run()
  expect(taken).toEqual([[{ text: 'Saved B', changes: [2, 3] }, 'done']])
  expect(lastAct('done')?.text).toBe('Saved B')
  dropAct(taken[0]?.[0] ?? { text: '', changes: [] })
  expect(lastAct('done')?.text).toBe('Saved A')
})

test('where nothing was kept, or the host cannot, it says no more than that it is done', () => {
  undoable('Saved', [])
  expect(topToast()).toEqual({ kind: 'done', text: 'Saved' })
  can = false
  undoable('Saved', [1])
  expect(topToast()).toEqual({ kind: 'done', text: 'Saved' })
  expect(lastAct('done')).toBeUndefined()
})

test('what was undone can be done again until something new is done', () => {
  tellAct('Undone: saved A', { text: 'Saved A', changes: [4] }, 'undone')
  topToast()?.action?.run()
  expect(taken).toEqual([[{ text: 'Saved A', changes: [4] }, 'undone']])
  undoable('Saved B', [5])
  expect(lastAct('undone')).toBeUndefined()
})
