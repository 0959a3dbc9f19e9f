import { defaultPatterns } from '#lib/number-pattern.ts'
import type { NumberPattern } from '#server/database/number-pattern.ts'

/** R11: what is issued when no code is given, by kind: leads (state 1) and everybody else. */
export const customerPatterns: Record<'lead' | 'customer', NumberPattern> = {
  lead: defaultPatterns.lead,
  customer: defaultPatterns.customer,
}

/** A code never changes: a lead that becomes a customer keeps its L. */
export const codeKind = (customerState: number): 'lead' | 'customer' =>
  customerState === 1 ? 'lead' : 'customer'
