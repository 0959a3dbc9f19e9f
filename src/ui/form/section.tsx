import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { useFormAccess } from './form-context.ts'
import styles from './section.module.css'

type Props = { id: string; children: ReactNode }

/**
 * A group of fields, two to a row, under the title that the form's `sections` give it. Folded fields stay in the page:
 * they keep what was typed, and a refused one opens its group.
 */
export function Section({ id, children }: Props) {
  const { t } = useTranslation('parts')
  const { sections, isOpen, setOpen } = useFormAccess()
  const section = sections.find((one) => one.id === id)
  if (!section) return null
  const { title, count, folded } = section
  const open = isOpen(id)

  return (
    <section
      className={styles.section}
      data-section={id}
      data-folded={!open || undefined}
      aria-labelledby={`s-${id}`}
    >
      {folded ? (
        <h2 id={`s-${id}`} className={styles.title}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            onClick={() => setOpen(id, !open)}
          >
            {open ? <IconChevronDown size={16} stroke={1.6} /> : <IconChevronRight size={16} stroke={1.6} />}
            {title}
            <span className={styles.count}>{count === 0 ? t('noneYet') : count}</span>
          </button>
        </h2>
      ) : (
        <h2 id={`s-${id}`} className={styles.title}>
          {title} {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
      )}
      <div className={styles.fields} hidden={!open}>
        {children}
      </div>
    </section>
  )
}

/** A field, or anything else, that takes the whole width of its group. */
export const Wide = ({ children }: { children: ReactNode }) => <div className={styles.wide}>{children}</div>
