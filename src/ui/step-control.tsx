import { IconCheck } from '@tabler/icons-react'

import styles from './step-control.module.css'
import { Dot } from './state-dot.tsx'
import type { Tone } from './tone.ts'

export type Step<V extends string> = { value: V; label: string; tone: Tone }

type Props<V extends string> = {
  /** What the steps are of: "Customer state". */
  label: string
  steps: readonly Step<V>[]
  /** The present step. A value that is none of the steps marks none. */
  value: V
  /** Without it the control only shows. */
  onChange?: (value: V) => void
}

/** Where a record stands on its way: steps passed have a tick, the present one its dot. */
export function StepControl<V extends string>({ label, steps, value, onChange }: Props<V>) {
  const present = steps.findIndex((step) => step.value === value)
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.value} className={styles.step} aria-current={index === present ? 'step' : undefined}>
          <Part present={index === present} {...(onChange && { onPick: () => onChange(step.value) })}>
            {index === present && <Dot tone={step.tone} />}
            {index < present && <IconCheck size={14} stroke={1.6} aria-hidden="true" />}
            {step.label}
          </Part>
        </li>
      ))}
    </ol>
  )
}

type PartProps = { present: boolean; onPick?: () => void; children: React.ReactNode }

const Part = ({ present, onPick, children }: PartProps) =>
  onPick && !present ? (
    <button type="button" className={styles.part} onClick={onPick}>
      {children}
    </button>
  ) : (
    <span className={styles.part} data-present={present || undefined}>
      {children}
    </span>
  )
