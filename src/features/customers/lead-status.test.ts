import { expect, test } from 'vitest'

import { emptyCustomer } from './form.ts'
import { needsReason, usualLeadStatus } from './lead-status.ts'

const lead = (customerState: string, leadStatus = '') => ({
  ...emptyCustomer(undefined),
  customerState,
  leadStatus,
})

test('R5: until somebody chooses, the lead status follows the state', () => {
  expect(['1', '2', '3'].map((state) => usualLeadStatus(lead(state)))).toEqual(['1', '2', '3'])
  expect(usualLeadStatus(lead('9'))).toBe('')
})

test('R14: only a lead that was called unqualified needs a reason', () => {
  expect(needsReason(lead('1', '3'))).toBe(true)
  expect(needsReason(lead('1'))).toBe(false)
  expect(needsReason(lead('3'))).toBe(false)
  expect(needsReason(lead('2', '3'))).toBe(false)
})
