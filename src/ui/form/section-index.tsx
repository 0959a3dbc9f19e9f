import { useEffect, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'

import type { FormSection } from './form-section.ts'
import type { Problem } from './problems.ts'
import styles from './section-index.module.css'

type Props = {
  form: RefObject<HTMLElement | null>
  sections: readonly FormSection[]
  problems: readonly Problem[]
  onGo: (id: string) => void
}

/** The groups of a long form, at its side: where one is, how much is to be fixed in each. */
export function SectionIndex({ form, sections, problems, onGo }: Props) {
  const { t } = useTranslation('parts')
  const here = useSectionInSight(form, sections)
  return (
    <nav className={styles.index} aria-label={t('form.index')}>
      <p className={styles.title}>{t('form.index')}</p>
      <ul className={styles.list}>
        {sections.map(({ id, title, count = 0 }) => {
          const wrong = problems.filter((problem) => problem.section === id).length
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.item}
                aria-current={id === here || undefined}
                onClick={() => onGo(id)}
              >
                <span>{title}</span>
                {wrong > 0 ? (
                  <span className={styles.wrong}>{t('form.fix', { count: wrong })}</span>
                ) : (
                  count > 0 && <span className={styles.count}>{count}</span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** The group that is read: the one that crosses the upper third of the window. */
function useSectionInSight(
  form: RefObject<HTMLElement | null>,
  sections: readonly FormSection[],
): string | undefined {
  const [here, setHere] = useState(sections[0]?.id)
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        const last = entries.findLast((entry) => entry.isIntersecting)
        if (last?.target instanceof HTMLElement) setHere(last.target.dataset['section'])
      },
      { rootMargin: '-15% 0px -65% 0px' },
    )
    for (const section of form.current?.querySelectorAll('[data-section]') ?? []) watch.observe(section)
    return () => watch.disconnect()
  }, [form, sections.length])
  return here
}
