import { useTranslation } from 'react-i18next'

import type { Satisfaction } from '#contract/customer/satisfaction.ts'
import { useFormat } from '#i18n/use-format.ts'
import { netPromoterScore, satisfactionScore } from '#rules/satisfaction.ts'

import styles from './satisfaction-scores.module.css'

/** R21 over the answers of one customer: NPS from −100 to 100, CSAT in percent; each only where it was asked. */
export function SatisfactionScores({ answers }: { answers: readonly Satisfaction[] }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const points = (type: 1 | 2) => answers.filter((one) => one.sourceType === type).map((one) => one.point)
  const [csatPoints, npsPoints] = [points(1), points(2)]
  const counted = (n: number) => t('satisfaction.answers', { count: n, number: format.number(n) })
  return (
    <dl className={styles.scores}>
      {npsPoints.length > 0 && (
        <div>
          <dt className={styles.label}>{t('satisfaction.nps')}</dt>
          <dd className={styles.score}>
            {format.number(netPromoterScore(npsPoints))}
            <span className={styles.count}>{counted(npsPoints.length)}</span>
          </dd>
        </div>
      )}
      {csatPoints.length > 0 && (
        <div>
          <dt className={styles.label}>{t('satisfaction.csat')}</dt>
          <dd className={styles.score}>
            {format.percent(satisfactionScore(csatPoints))}
            <span className={styles.count}>{counted(csatPoints.length)}</span>
          </dd>
        </div>
      )}
    </dl>
  )
}
