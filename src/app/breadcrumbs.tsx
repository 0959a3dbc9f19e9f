import { IconChevronRight } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { lastList } from '#ui/last-list.ts'
import { usePageTitle, type Crumb } from '#ui/page-title.ts'

import styles from './breadcrumbs.module.css'
import type { Section } from './navigation.ts'

/** Where this page stands: section, what lies between, the page by its own name. */
export function Breadcrumbs({ section }: { section: Section | undefined }) {
  const { t } = useTranslation()
  const { title, parents } = usePageTitle()
  const root: Crumb[] = section ? [{ label: t(`nav.${section.key}`), to: lastList(section.to) }] : []
  const steps = [...root, ...parents].filter((step) => step.label !== title)

  return (
    <nav className={styles.way} aria-label={t('nav.where')}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Fragment key={step.to}>
            <li className={styles.step}>
              <Link to={step.to} className={styles.link}>
                {step.label}
              </Link>
            </li>
            <li aria-hidden="true" className={styles.arrow}>
              <IconChevronRight size={14} stroke={1.6} />
            </li>
          </Fragment>
        ))}
        <li className={styles.here} aria-current="page">
          {title}
        </li>
      </ol>
    </nav>
  )
}
