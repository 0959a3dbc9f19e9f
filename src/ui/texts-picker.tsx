import '@mantine/core/styles/PillsInput.layer.css'
import '@mantine/core/styles/Pill.layer.css'

import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { isKey } from './keys.ts'
import { matchTexts, spelled, withText } from '#ui/picker/match-texts.ts'
import { TextOptions } from '#ui/picker/text-options.tsx'
import styles from './picker.module.css'

type Props = {
  label: string
  /** Texts in use, in the order of the list; none where they are not shared (aliases). */
  known?: readonly string[]
  defaultValue?: readonly string[]
  onChange: (texts: string[]) => void
  createLabel: (text: string) => string
  placeholder?: string
  error?: ReactNode
  onBlur?: () => void
  'data-path'?: string
}

const none: readonly string[] = []

/**
 * Several texts, chosen among those in use or typed anew. Enter adds what was typed; so do leaving the field and
 * saving, so that nothing typed is lost. Backspace in the empty field takes the last.
 */
export function TextsPicker(props: Props) {
  const { label, known = none, defaultValue = none, onChange, createLabel, error, onBlur } = props
  const [texts, setTexts] = useState(defaultValue)
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })

  const put = (next: string[]) => {
    setTexts(next)
    onChange(next)
  }
  const remove = (text: string) => put(texts.filter((one) => one !== text))
  const add = () => {
    const text = spelled(known, typed)
    setTyped('')
    if (text !== null) put(withText(texts, text))
  }
  const pick = (text: string) => {
    setTyped('')
    if (texts.includes(text)) remove(text)
    else put(withText(texts, text))
  }
  const press = (event: KeyboardEvent) => {
    const last = texts.at(-1)
    const isChosen = combobox.dropdownOpened && combobox.getSelectedOptionIndex() !== -1
    const adds =
      (event.key === 'Enter' && !event.nativeEvent.isComposing && !isChosen) ||
      isKey(event.nativeEvent, 'mod+s')
    if (adds) add()
    if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last)
  }
  const leave = () => {
    combobox.closeDropdown()
    add()
    onBlur?.()
  }

  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={pick}>
      <Combobox.DropdownTarget>
        <PillsInput label={label} error={error} onClick={() => combobox.openDropdown()}>
          <Pill.Group className={styles.pills}>
            {texts.map((text) => (
              <Chosen key={text} text={text} onRemove={() => remove(text)} />
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                className={styles.field}
                aria-label={label}
                data-path={props['data-path']}
                data-label={label}
                placeholder={texts.length === 0 ? props.placeholder : undefined}
                autoComplete="off"
                value={typed}
                onChange={(event) => {
                  setTyped(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onKeyDown={press}
                onBlur={leave}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <TextOptions
        label={label}
        matches={matchTexts(known, typed)}
        picked={texts}
        createLabel={createLabel}
      />
    </Combobox>
  )
}

function Chosen({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { t } = useTranslation('parts')
  return (
    <span className={styles.pill}>
      <span className={styles.pillLabel}>{text}</span>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('pick.remove', { name: text })}
        onClick={onRemove}
      >
        <IconX size={14} stroke={1.6} aria-hidden="true" />
      </button>
    </span>
  )
}
