import { useState, type KeyboardEvent, type ReactNode } from 'react'

import { matchTexts, spelled, withText } from '#ui/picker/match-texts.ts'
import { Pill } from '#ui/picker/pill.tsx'
import { PillsField } from '#ui/picker/pills-field.tsx'
import { textsOf, TextOptions } from '#ui/picker/text-options.tsx'
import { useCombo } from '#ui/picker/use-combo.ts'

import { isKey } from './keys.ts'

type Props = {
  label: string
  /** Texts in use, in the order of the list; none where they are not shared (aliases). */
  known?: readonly string[]
  value: readonly string[]
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
  const { label, known = none, value: texts, onChange, createLabel, error, onBlur } = props
  const [typed, setTyped] = useState('')
  const matches = matchTexts(known, typed)
  const offered = textsOf(matches)

  const remove = (text: string) => onChange(texts.filter((one) => one !== text))
  const add = () => {
    const text = spelled(known, typed)
    setTyped('')
    if (text !== null) onChange(withText(texts, text))
  }
  const pick = (text: string) => {
    setTyped('')
    if (texts.includes(text)) remove(text)
    else onChange(withText(texts, text))
  }
  const combo = useCombo({
    shown: useState(false),
    count: offered.length,
    isEmpty: offered.length === 0,
    onPick: (place) => offered[place] !== undefined && pick(offered[place]),
  })
  const press = (event: KeyboardEvent) => {
    combo.field.onKeyDown(event)
    const last = texts.at(-1)
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing && combo.active < 0
    if (isEnter || isKey(event.nativeEvent, 'mod+s')) add()
    if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last)
  }
  const leave = () => {
    combo.close()
    add()
    onBlur?.()
  }

  return (
    <PillsField
      label={label}
      error={error}
      pills={texts.map((text) => (
        <Pill key={text} name={text} onRemove={() => remove(text)} />
      ))}
      field={{
        ...combo.field,
        'data-path': props['data-path'],
        placeholder: texts.length === 0 ? props.placeholder : undefined,
        value: typed,
        onChange: (event) => {
          setTyped(event.currentTarget.value)
          combo.typed()
        },
        onKeyDown: press,
        onBlur: leave,
      }}
      list={
        combo.open && (
          <TextOptions
            combo={combo}
            label={label}
            matches={matches}
            picked={texts}
            createLabel={createLabel}
          />
        )
      }
    />
  )
}
