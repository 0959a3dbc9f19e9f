import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import styles from './import.module.css'

export const steps = ['file', 'columns', 'check', 'run'] as const
export type Step = (typeof steps)[number]

type Props = { step: Step; children: ReactNode }

/** The frame of the four steps: where somebody is, over what there is to do. */
export function Steps({ step, children }: Props) {
  const { t } = useTranslation('transfer')
  const number = steps.indexOf(step) + 1
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <ol
          className={styles.steps}
          aria-label={t('stepOf', { number, total: steps.length, name: t(`steps.${step}`) })}
        >
          {steps.map((one, i) => (
            <li key={one} aria-current={one === step ? 'step' : undefined}>
              {i + 1}. {t(`steps.${one}`)}
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
