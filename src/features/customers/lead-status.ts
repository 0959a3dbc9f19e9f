import { defaultLeadStatus } from '#rules/customer-record.ts'

import type { CustomerForm } from './form.ts'

type Lead = Pick<CustomerForm, 'customerState' | 'leadStatus'>

const byState: Readonly<Record<string, number>> = defaultLeadStatus

/** R5: the lead status that a customer of this state gets when nobody chooses one; '' for a state that we do not know. */
export const usualLeadStatus = ({ customerState }: Lead): string => String(byState[customerState] ?? '')

/** R14: a lead that was found unfit needs a reason and a word about it. The default of R5 never says so of a lead. */
export const needsReason = ({ customerState, leadStatus }: Lead): boolean =>
  customerState === '1' && leadStatus === '3'
