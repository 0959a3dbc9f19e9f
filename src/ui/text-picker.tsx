import { InputBase } from '@mantine/core'
import { IconSelector } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'

import { matchTexts, spelled } from '#ui/picker/match-texts.ts'
import { textsOf, TextOptions } from '#ui/picker/text-options.tsx'
import { useCombo } from '#ui/picker/use-combo.ts'

import styles from './picker.module.css'

type Props = {
  label: string
  /** Texts in use, in the order of the list. */
  known: readonly string[]
  value: string
  /** Told with every letter: what stands in the field is the value. */
  onChange: (text: string) => void
  createLabel: (text: string) => string
  description?: ReactNode
  error?: ReactNode
  onBlur?: () => void
  'data-path'?: string
}

/** One text, chosen among those in use or typed anew. On leaving the field a known text takes its known spelling. */
export function TextPicker(props: Props) {
  const { known, value: text, onChange, createLabel, onBlur, ...field } = props
  const [isTyped, setTyped] = useState(false)
  // a field that is opened with something in it offers everything, not only what is there already
  const matches = matchTexts(known, isTyped ? text : '')
  const offered = textsOf(matches)
  const close = () => {
    combo.close()
    setTyped(false)
  }
  const combo = useCombo({
    shown: useState(false),
    count: offered.length,
    isEmpty: offered.length === 0,
    onPick: (place) => {
      if (offered[place] !== undefined) onChange(offered[place])
      close()
    },
  })
  const leave = () => {
    close()
    const left = spelled(known, text) ?? ''
    if (left !== text) onChange(left)
    onBlur?.()
  }

  return (
    <InputBase
      {...field}
      {...combo.field}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={text}
      rightSection={<IconSelector size={16} stroke={1.6} aria-hidden="true" />}
      rightSectionPointerEvents="none"
      onChange={(event) => {
        combo.typed()
        setTyped(true)
        onChange(event.currentTarget.value)
      }}
      onBlur={leave}
      inputContainer={(input) => (
        <div className={styles.anchor}>
          {input}
          {combo.open && (
            <TextOptions
              combo={combo}
              label={field.label}
              matches={matches}
              picked={[text]}
              createLabel={createLabel}
            />
          )}
        </div>
      )}
    />
  )
}
