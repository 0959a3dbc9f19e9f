import { expect, test } from 'vitest'

import { closeToast, toast, topToast, type Toast } from './toast.ts'

const done = (text: string): Toast => ({ kind: 'done', text })

test('a new toast takes the place of the one before, which does not come back', () => {
  toast(done('Saved'))
  const close = toast(done('Copied'))
  expect(topToast()).toMatchObject({ text: 'Copied' })
  close()
  expect(topToast()).toBeUndefined()
})

test('a failure that is covered comes back, and stays until it is closed', () => {
  const failed: Toast = { kind: 'failed', text: 'Not saved' }
  toast(failed)
  const close = toast(done('Copied'))
  expect(topToast()).toMatchObject({ text: 'Copied' })
  close()
  expect(topToast()).toBe(failed)
  closeToast(failed)
  expect(topToast()).toBeUndefined()
})
