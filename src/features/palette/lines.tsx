import { memo, type MouseEvent, type Ref } from 'react'
import { useTranslation } from 'react-i18next'

import type { PaletteEntry } from '#ui/palette.ts'

import { highlight } from './highlight.ts'
import type { Wanted } from './match.ts'
import styles from './palette.module.css'
import type { Line, Section } from './use-results.ts'

type Props = {
  id: string
  sections: readonly Section[]
  active: string | undefined
  wanted: Wanted
  ref: Ref<HTMLDivElement>
  onChoose: (key: string) => void
  onOpen: (entry: PaletteEntry, inNewTab: boolean) => void
}

/** The list under the field. The focus stays in the field; `aria-activedescendant` says which line is meant. */
export function Lines({ id, sections, active, wanted, ref, onChoose, onOpen }: Props) {
  const { t } = useTranslation('palette')
  return (
    <div ref={ref} id={id} role="listbox" tabIndex={-1} aria-label={t('results')} className={styles.list}>
      {sections.map((section) => (
        <div key={section.id} role="group" aria-labelledby={`${id}-${section.id}`}>
          <div id={`${id}-${section.id}`} className={styles.title}>
            {section.title}
          </div>
          {section.lines.map((line) => (
            <Option
              key={line.key}
              id={`${id}-${line.key}`}
              {...{ line, wanted, onChoose, onOpen }}
              isActive={line.key === active}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

type OptionProps = Pick<Props, 'wanted' | 'onChoose' | 'onOpen'> & {
  id: string
  line: Line
  isActive: boolean
}

function Option({ id, line: { key, entry, source }, wanted, isActive, onChoose, onOpen }: OptionProps) {
  const Icon = source.icon
  const press = (event: MouseEvent) => onOpen(entry, event.ctrlKey || event.metaKey)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys are the field's
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.line}
      onPointerMove={() => onChoose(key)}
      onClick={press}
    >
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.label}>
          <Marked text={entry.label} wanted={wanted} />
        </span>
        {entry.line && (
          <span className={styles.second}>
            <Marked text={entry.line} wanted={wanted} />
          </span>
        )}
      </span>
      {entry.end && (
        <span className={styles.end}>
          <Marked text={entry.end} wanted={wanted} />
        </span>
      )}
    </div>
  )
}

const Marked = memo(({ text, wanted }: { text: string; wanted: Wanted }) =>
  highlight(text, wanted).map(({ text: piece, isHit }, place) =>
    isHit ? (
      // pieces of one text have no name but their place
      <mark key={place} className={styles.hit}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  ),
)
