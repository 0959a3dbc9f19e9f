import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Problem } from './problems.ts'
import styles from './summary.module.css'

type Props = {
  problems: readonly Problem[]
  /** The message of a path. */
  messageOf: (path: string) => ReactNode
  /** Changes with each attempt that was refused: the summary takes the focus anew. */
  attempt: unknown
  onGo: (path: string) => void
}

/** Over the form, after a save that was refused: how much is to be fixed, that nothing is lost, and where. */
export function Summary({ problems, messageOf, attempt, onGo }: Props) {
  const { t } = useTranslation('parts')
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.scrollIntoView({ block: 'center' })
  }, [attempt])
  const placed = problems.filter((problem) => problem.label !== undefined)
  const others = problems.filter((problem) => problem.label === undefined)

  return (
    <div ref={ref} tabIndex={-1} role="alert" className={styles.summary}>
      <IconAlertCircle size={18} stroke={1.6} className={styles.icon} aria-hidden="true" />
      <div>
        <p className={styles.title}>{t('form.toFix', { count: problems.length })}</p>
        <p className={styles.text}>
          {t('form.kept')}
          {placed.map(({ path, label }) => (
            <span key={path}>
              {' · '}
              <button type="button" className={styles.link} onClick={() => onGo(path)}>
                {label}
              </button>
            </span>
          ))}
        </p>
        {others.map(({ path }) => (
          <p key={path} className={styles.text}>
            {messageOf(path)}
          </p>
        ))}
      </div>
    </div>
  )
}
