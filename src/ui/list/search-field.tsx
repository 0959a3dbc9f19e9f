import { IconSearch, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { Kbd } from '#ui/kbd.tsx'
import { useKey } from '#ui/use-key.ts'

import styles from './search-field.module.css'
import { useTypedText } from './use-typed-text.ts'

export type SearchProps = {
  label: string
  /** What can be searched by: "Name, code, tax ID …". */
  hint?: string
  value: string
  onChange: (value: string) => void
}

/** Search as you type. `/` brings the cursor here from anywhere on the page, Escape clears. */
export function SearchField({ label, hint, value, onChange }: SearchProps) {
  const { t } = useTranslation('parts')
  const ref = useRef<HTMLInputElement>(null)
  const { text, set, compose } = useTypedText(value, onChange)
  useKey('/', () => {
    ref.current?.focus()
    ref.current?.select()
  })
  const clear = () => {
    set('', { now: true })
    ref.current?.focus()
  }

  return (
    <search className={styles.field}>
      <span className={styles.icon} aria-hidden="true">
        <IconSearch size={16} stroke={1.6} />
      </span>
      <input
        ref={ref}
        type="search"
        className={styles.input}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => set(event.target.value)}
        onCompositionStart={() => compose(true)}
        onCompositionEnd={() => compose(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') set(text, { now: true })
          if (event.key === 'Escape' && text !== '') clear()
        }}
      />
      {text === '' ? (
        <span className={`${styles.end} ${styles.hint}`}>
          <Kbd>/</Kbd>
        </span>
      ) : (
        <span className={styles.end}>
          <button type="button" className={styles.clear} aria-label={t('clearSearch')} onClick={clear}>
            <IconX size={16} stroke={1.6} aria-hidden="true" />
          </button>
        </span>
      )}
    </search>
  )
}
