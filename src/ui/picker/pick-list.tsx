import '@mantine/core/styles/Combobox.layer.css'
import '@mantine/core/styles/Popover.layer.css'

import { Combobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { FailurePanel } from '#ui/failure.tsx'
import { Lines } from '#ui/skeleton.tsx'

import styles from './pick-list.module.css'
import type { PickOption } from './pick-source.ts'
import type { PickSearch } from './use-pick-search.ts'

type Props = { label: string; search: PickSearch; picked: readonly string[]; text: string }

/** The open list of a picker: options, or what there is in their place. */
export function PickList({ label, search, picked, text }: Props) {
  const { t } = useTranslation('parts')
  const { options, isLoading, error, retry } = search
  return (
    // a press inside must not take the focus from the field: leaving it closes the list
    <Combobox.Dropdown className={styles.list} onMouseDown={(event) => event.preventDefault()}>
      {isLoading && <Lines count={3} />}
      {error && <FailurePanel small error={error} onRetry={retry} />}
      <Combobox.Options aria-label={label}>
        {options.map((option) => (
          <Combobox.Option
            key={option.value}
            value={option.value}
            disabled={option.off === true}
            active={picked.includes(option.value)}
            className={styles.option}
          >
            <Words option={option} />
            {picked.includes(option.value) && <IconCheck size={16} stroke={1.6} aria-hidden="true" />}
          </Combobox.Option>
        ))}
        {!isLoading && !error && options.length === 0 && (
          <Combobox.Empty className={styles.none}>
            {text.trim() === '' ? t('pick.nothing') : t('pick.notFound', { text: text.trim() })}
          </Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}

const Words = ({ option }: { option: PickOption }) => (
  <span className={styles.words}>
    <span className={styles.name}>
      {option.label} {option.value !== option.label && <span className={styles.code}>{option.value}</span>}
    </span>
    {option.line && <span className={styles.line}>{option.line}</span>}
  </span>
)
