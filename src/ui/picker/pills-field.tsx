import { InputBase } from '@mantine/core'
import { useId, useRef, type ComponentProps, type MouseEvent, type ReactNode } from 'react'

import styles from '#ui/picker.module.css'

type Props = {
  label: string
  error?: ReactNode
  withAsterisk?: boolean
  disabled?: boolean
  /** What is picked, before the text field. */
  pills: ReactNode
  field: ComponentProps<'input'> & { 'data-path'?: string | undefined }
  /** The open list, if it is open. */
  list: ReactNode
}

/** A text field after the names that were picked already, in one frame. A press anywhere in it leads to the field. */
export function PillsField({
  label,
  error,
  withAsterisk = false,
  disabled = false,
  pills,
  field,
  list,
}: Props) {
  const id = useId()
  const ref = useRef<HTMLInputElement>(null)
  const press = (event: MouseEvent) => {
    if (event.target === ref.current || (event.target instanceof Element && event.target.closest('button')))
      return
    event.preventDefault()
    ref.current?.focus()
    ref.current?.click()
  }
  return (
    <InputBase
      component="div"
      multiline
      label={label}
      labelProps={{ htmlFor: id }}
      error={error}
      errorProps={{ id: `${id}-error` }}
      withAsterisk={withAsterisk}
      disabled={disabled}
      onMouseDown={press}
      inputContainer={(frame) => (
        <div className={styles.anchor}>
          {frame}
          {list}
        </div>
      )}
    >
      <div className={styles.pills}>
        {pills}
        <input
          {...field}
          ref={ref}
          id={id}
          className={styles.field}
          disabled={disabled}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-error` : undefined}
        />
      </div>
    </InputBase>
  )
}
