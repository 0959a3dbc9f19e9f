import { useTranslation } from 'react-i18next'

import { NotSent, UnknownValue } from '#ui/not-sent.tsx'
import { StateDot } from '#ui/state-dot.tsx'
import type { Tone } from '#ui/tone.ts'

type CodeProps = {
  of: 'state' | 'status' | 'leadStatus' | 'type' | 'gender' | 'marital'
  /** As it came: the host may have codes that this version does not know, or have left it out. */
  value: number | null | undefined
  /** In a list: marks without words. */
  short?: boolean
}

/** A coded value as a word; a code that we do not know as it came. */
export function CodeWord({ of, value, short = false }: CodeProps) {
  const { t } = useTranslation('customers')
  const words: Readonly<Record<string, string>> = t(of, { returnObjects: true })
  if (value === null || value === undefined) return <NotSent short={short} />
  return words[value] ?? <UnknownValue value={value} short={short} />
}

const tones: Record<'state' | 'status', Partial<Record<number, Tone>>> = {
  state: { 1: 'lead', 2: 'prospect', 3: 'customer' },
  status: { 0: 'customer', 1: 'ended', 2: 'ended' },
}

type DotProps = Omit<CodeProps, 'of'> & { of: 'state' | 'status' }

/** The same with the dot of its tone. */
export function CodeDot(props: DotProps) {
  const tone = tones[props.of][props.value ?? -1]
  return tone ? (
    <StateDot tone={tone}>
      <CodeWord {...props} />
    </StateDot>
  ) : (
    <CodeWord {...props} />
  )
}

type StandingProps = { state: CodeProps['value']; status: CodeProps['value'] }

/** In a list: the state, unless the customer is out of use; then that is what matters. */
export const CustomerStanding = ({ state, status }: StandingProps) =>
  (status ?? 0) === 0 ? (
    <CodeDot of="state" value={state} short />
  ) : (
    <CodeDot of="status" value={status} short />
  )
