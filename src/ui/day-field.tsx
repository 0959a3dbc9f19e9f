import { TextInput, type TextInputProps } from '@mantine/core'
import { useUncontrolled } from '@mantine/hooks'
import { IconCalendar } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { todayInBangkok } from '#lib/dates.ts'
import { addDays, isDay } from '#lib/days.ts'
import { readTypedDate } from '#lib/typed-date.ts'

type Props = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'type'> & {
  /** `YYYY-MM-DD`, '' for none, or what was typed when that is no day: the form refuses it and nothing is lost. */
  value?: string | undefined
  defaultValue?: string | undefined
  onChange?: ((value: string) => void) | undefined
}

/**
 * A day as people type it: 24/11/69, 24 พ.ย., tomorrow, +7. What was understood is said under the field before it
 * counts; years are of the reader's era. Arrow keys go a day on or back.
 */
export function DayField({ value, defaultValue, onChange, error, onBlur, ...input }: Props) {
  const { t } = useTranslation('parts')
  const format = useFormat()
  const [day, setDay] = useUncontrolled({
    finalValue: '',
    ...(value !== undefined && { value }),
    ...(defaultValue !== undefined && { defaultValue }),
    ...(onChange && { onChange }),
  })
  const [typing, setTyping] = useState<string>()
  const today = todayInBangkok()
  const isGood = day === '' || isDay(day)

  const type = (text: string) => {
    setTyping(text)
    setDay(text.trim() === '' ? '' : (readTypedDate(text, { era: format.locale.era, today }) ?? text.trim()))
  }
  const step = (event: KeyboardEvent) => {
    const days = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (days === undefined || !isDay(day)) return
    event.preventDefault()
    setTyping(undefined)
    setDay(addDays(day, days))
  }

  return (
    <TextInput
      autoComplete="off"
      placeholder={format.day(today)}
      rightSection={<IconCalendar size={16} stroke={1.6} aria-hidden="true" />}
      rightSectionPointerEvents="none"
      {...input}
      value={typing ?? (isDay(day) ? format.day(day) : day)}
      onChange={(event) => type(event.target.value)}
      onKeyDown={step}
      onBlur={(event) => {
        setTyping(undefined)
        onBlur?.(event)
      }}
      description={typing !== undefined && isDay(day) ? format.dayWithWeekday(day) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error ?? (typing === undefined && !isGood && t('days.notUnderstood'))}
    />
  )
}
