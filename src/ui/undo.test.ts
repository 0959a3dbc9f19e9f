import { beforeEach, expect, test } from 'vitest'

import { closeToasts, topToast } from './toast.ts'
import { doneActs, forgetActs, onUndo, undoable, type Act } from './undo.ts'

const taken: Act[] = []
beforeEach(() => {
  forgetActs()
  closeToasts()
  taken.length = 0
  onUndo((act) => taken.push(act))
})

test('what was written offers Undo in its toast, and is the last thing that was done', () => {
  undoable('Saved A', [1])
  undoable('Saved B', [2, 3])
  topToast()?.action?.run()
  expect(taken).toEqual([{ text: 'Saved B', changes: [2, 3] }])
  expect(doneActs().map(({ text }) => text)).toEqual(['Saved A', 'Saved B'])
})

test('where nothing was kept, or the host cannot, it says no more than that it is done', () => {
  undoable('Saved', [])
  expect(topToast()).toEqual({ kind: 'done', text: 'Saved' })
  onUndo(undefined)
  undoable('Saved', [1])
  expect(topToast()).toEqual({ kind: 'done', text: 'Saved' })
  expect(doneActs()).toEqual([])
})
