import { useTranslation } from 'react-i18next'

import { isApiError } from '#api/errors.ts'
import { Kbd } from '#ui/kbd.tsx'
import { usePhone } from '#ui/use-phone.ts'

import styles from './palette.module.css'
import type { Asking } from './use-results.ts'

type Props = { asking: Asking; text: string; count: number }

/** What the host is at, in words that are heard too; and the keys. */
export function Foot({ asking, text, count }: Props) {
  const { t } = useTranslation(['palette', 'common'])
  const isPhone = usePhone()
  const says = () => {
    if (asking.is === 'asking') return t('asking')
    if (asking.is === 'failed') {
      const isOffline = isApiError(asking.error) && asking.error.kind === 'offline'
      return t(isOffline ? 'offline' : 'failed')
    }
    if (text.trim() === '') return ''
    return count === 0 ? t('nothing') : t('found', { count })
  }
  return (
    <div className={styles.foot}>
      <output className={styles.state} data-failed={asking.is === 'failed' || undefined}>
        {says()}
      </output>
      {asking.is === 'failed' && (
        <button type="button" className={styles.again} onClick={asking.again}>
          {t('common:act.retry')}
        </button>
      )}
      {!isPhone && (
        <span className={styles.keys}>
          <Kbd>↑</Kbd>
          <Kbd>↓</Kbd> {t('keys.choose')} <Kbd>Enter</Kbd> {t('keys.open')} <Kbd>Ctrl Enter</Kbd>{' '}
          {t('keys.tab')} <Kbd>{'>'}</Kbd> {t('keys.acts')}
        </span>
      )}
    </div>
  )
}
