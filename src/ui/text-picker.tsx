import { Combobox, InputBase, useCombobox } from '@mantine/core'
import { IconSelector } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'

import { matchTexts, spelled } from '#ui/picker/match-texts.ts'
import { TextOptions } from '#ui/picker/text-options.tsx'

type Props = {
  label: string
  /** Texts in use, in the order of the list. */
  known: readonly string[]
  defaultValue?: string
  /** Told with every letter: what stands in the field is the value. */
  onChange: (text: string) => void
  createLabel: (text: string) => string
  description?: ReactNode
  error?: ReactNode
  onBlur?: () => void
  'data-path'?: string
}

/** One text, chosen among those in use or typed anew. On leaving the field a known text takes its known spelling. */
export function TextPicker({ known, defaultValue = '', onChange, createLabel, onBlur, ...field }: Props) {
  const [text, setText] = useState(defaultValue)
  const [typed, setTyped] = useState(false)
  const combobox = useCombobox({
    onDropdownOpen: () => setTyped(false),
    onDropdownClose: () => combobox.resetSelectedOption(),
  })
  const set = (next: string) => {
    setText(next)
    onChange(next)
  }
  const pick = (next: string) => {
    set(next)
    combobox.closeDropdown()
  }
  const leave = () => {
    combobox.closeDropdown()
    const left = spelled(known, text) ?? ''
    if (left !== text) set(left)
    onBlur?.()
  }

  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={pick}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...field}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          value={text}
          rightSection={<IconSelector size={16} stroke={1.6} aria-hidden="true" />}
          rightSectionPointerEvents="none"
          onChange={(event) => {
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
            setTyped(true)
            set(event.currentTarget.value)
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
        />
      </Combobox.Target>
      <TextOptions
        label={field.label}
        matches={matchTexts(known, typed ? text : '')}
        picked={[text]}
        createLabel={createLabel}
      />
    </Combobox>
  )
}
