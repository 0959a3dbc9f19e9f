import { useTranslation } from 'react-i18next'

import { FailurePanel } from '#ui/failure.tsx'
import { Lines } from '#ui/skeleton.tsx'

import { ComboList } from './combo-list.tsx'
import styles from './pick-list.module.css'
import type { PickOption } from './pick-source.ts'
import type { Combo } from './use-combo.ts'
import type { PickSearch } from './use-pick-search.ts'

type Props = { combo: Combo; label: string; search: PickSearch; picked: readonly string[]; text: string }

/** The open list of a picker: options, or what there is in their place. */
export function PickList({ combo, label, search, picked, text }: Props) {
  const { t } = useTranslation('parts')
  const { options, isLoading, error, retry } = search
  const isNone = !isLoading && !error && options.length === 0
  return (
    <ComboList
      combo={combo}
      label={label}
      options={options.map((option) => ({
        key: option.value,
        words: <Words option={option} />,
        isPicked: picked.includes(option.value),
        isOff: option.off === true,
      }))}
    >
      {isLoading && <Lines count={3} />}
      {error && <FailurePanel small error={error} onRetry={retry} />}
      {isNone && (
        <p className={styles.none}>
          {text.trim() === '' ? t('pick.nothing') : t('pick.notFound', { text: text.trim() })}
        </p>
      )}
    </ComboList>
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
