import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { todayInBangkok } from '#lib/dates.ts'
import { isDay } from '#lib/days.ts'
import { readTypedDate } from '#lib/typed-date.ts'

import styles from './date-field.module.css'

type Props = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'type'> & {
  /** YYYY-MM-DD, '' for none, or text that could not be read: it stays as typed and the form refuses it. */
  value: string
  onChange: (day: string) => void
}

/**
 * A day, typed as people write it in the reader's era and echoed in full, or picked from the device's own calendar.
 * What cannot be read is never guessed: it stays in the field and in the value.
 */
export function DateField({ value, onChange, onBlur, ...field }: Props) {
  const { t } = useTranslation('parts')
  const format = useFormat()
  const picker = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const era = format.locale.era
  const shown = typed ?? (isDay(value) ? format.dayNumeric(value) : value)

  const type = (text: string) => {
    setTyped(text)
    onChange(text.trim() === '' ? '' : (readTypedDate(text, { era, today: todayInBangkok() }) ?? text.trim()))
  }
  const echo = typed !== undefined && isDay(value) ? format.dayFull(value) : undefined

  return (
    <div className={styles.box}>
      <TextInput
        {...field}
        inputMode="text"
        autoComplete="off"
        placeholder={t('date.hint', { date: format.dayNumeric(todayInBangkok()) })}
        value={shown}
        description={echo}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={(event) => {
          if (isDay(value) || value === '') setTyped(undefined)
          onBlur?.(event)
        }}
        rightSection={
          <ActionIcon
            size={28}
            aria-label={t('date.pick')}
            onClick={() => picker.current?.showPicker()}
            disabled={field.disabled === true}
          >
            <IconCalendar size={16} stroke={1.6} />
          </ActionIcon>
        }
      />
      <input
        ref={picker}
        type="date"
        className={styles.picker}
        tabIndex={-1}
        aria-hidden="true"
        value={isDay(value) ? value : ''}
        onChange={(event) => {
          setTyped(undefined)
          onChange(event.currentTarget.value)
        }}
      />
    </div>
  )
}
