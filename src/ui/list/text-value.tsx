import { Button, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'

import styles from './value-panel.module.css'

type Props = {
  label: string
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
  onDone: () => void
}

/** A filter by a text that is typed whole: it counts when it is sent. */
export function TextValue({ label, chosen, onChange, onDone }: Props) {
  const { t } = useTranslation('common')
  const [text, setText] = useState(chosen[0] ?? '')
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    onChange([text.trim()])
    onDone()
  }
  return (
    <form className={styles.fields} onSubmit={send}>
      <TextInput
        data-autofocus
        aria-label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t('act.apply')}</Button>
    </form>
  )
}
