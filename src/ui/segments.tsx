import { useId, type ReactNode } from 'react'

import styles from './segments.module.css'
import { Dot } from './state-dot.tsx'
import type { Tone } from './tone.ts'

export type Segment<V extends string> = { value: V; label: string; tone?: Tone; disabled?: boolean }

type Props<V extends string> = {
  label: string
  /** The label is heard, not seen: a heading beside it says the same. */
  hideLabel?: boolean
  withAsterisk?: boolean
  segments: readonly Segment<V>[]
  value?: V
  defaultValue?: V
  onChange: (value: V) => void
  error?: ReactNode
  /** Path in the form, for the summary of refused fields. */
  'data-path'?: string
}

/** One of a few, all of them in sight: joined parts that behave as radio buttons. */
export function Segments<V extends string>(props: Props<V>) {
  const {
    label,
    hideLabel = false,
    withAsterisk = false,
    segments,
    value,
    defaultValue,
    onChange,
    error,
  } = props
  const id = useId()
  const checked = (one: V) =>
    value === undefined ? { defaultChecked: one === defaultValue } : { checked: one === value }

  return (
    <fieldset
      className={styles.segments}
      aria-label={hideLabel ? label : undefined}
      aria-describedby={error ? `${id}-e` : undefined}
    >
      {!hideLabel && (
        <legend className={styles.legend}>
          {label}{' '}
          {withAsterisk && (
            <span className={styles.star} aria-hidden="true">
              *
            </span>
          )}
        </legend>
      )}
      <div className={styles.row} data-error={error ? true : undefined}>
        {segments.map((one) => (
          <label key={one.value} className={styles.part}>
            <input
              type="radio"
              name={id}
              className={styles.radio}
              value={one.value}
              {...checked(one.value)}
              disabled={one.disabled}
              data-path={props['data-path']}
              onChange={() => onChange(one.value)}
            />
            {one.tone && <Dot tone={one.tone} />}
            <span>{one.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-e`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
