import { useTranslation } from 'react-i18next'

import { UnknownValue } from '#ui/not-sent.tsx'
import { StateDot } from '#ui/state-dot.tsx'
import type { Tone } from '#ui/tone.ts'

const stateTones: Record<1 | 2 | 3, Tone> = { 1: 'lead', 2: 'prospect', 3: 'customer' }
const statusTones: Record<0 | 1 | 2, Tone> = { 0: 'customer', 1: 'ended', 2: 'ended' }

/** Lead, prospect or customer; a code that we do not know is shown as it came. */
export function CustomerStateDot({ state }: { state: 1 | 2 | 3 }) {
  const { t } = useTranslation('customers')
  const tone = stateTones[state]
  return tone ? <StateDot tone={tone}>{t(`state.${state}`)}</StateDot> : <UnknownValue value={state} short />
}

/** Whether the customer is in use. */
export function CustomerStatusDot({ status }: { status: 0 | 1 | 2 }) {
  const { t } = useTranslation('customers')
  const tone = statusTones[status]
  return tone ? (
    <StateDot tone={tone}>{t(`status.${status}`)}</StateDot>
  ) : (
    <UnknownValue value={status} short />
  )
}

/** The state, unless the customer is out of use: then that is what matters. */
export function CustomerStanding({ state, status }: { state: 1 | 2 | 3; status: 0 | 1 | 2 }) {
  return status === 0 ? <CustomerStateDot state={state} /> : <CustomerStatusDot status={status} />
}

/** The lead status as a word. */
export function LeadStatusWord({ value }: { value: 1 | 2 | 3 | 4 }) {
  const { t } = useTranslation('customers')
  return value >= 1 && value <= 4 ? t(`leadStatus.${value}`) : <UnknownValue value={value} short />
}
