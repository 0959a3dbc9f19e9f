import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { HistoryEntry } from '#contract/sala/history.ts'

import { explain, type Piece } from './explain.ts'
import styles from './history-list.module.css'
import type { Say } from './use-say.ts'

/** Pieces shown before the rest is asked for. */
const SHOWN = 6

/** Fields that say nothing to a person. */
const silent = new Set(['url', 'customerId', 'extension', 'fileSize', 'sourceType'])

/** What an entry did, field by field: old → new in the words of the screens. */
export function EntryPieces({ entry, say }: { entry: HistoryEntry; say: Say }) {
  const { t } = useTranslation(['history', 'common'])
  const [all, setAll] = useState(false)
  const pieces = say
    .inOrder(entry.fields)
    .filter(({ field }) => !silent.has(field))
    .flatMap(({ field, old, new: now }) => explain(field, old, now))
  if (pieces.length === 0) return null
  const shown = all ? pieces : pieces.slice(0, SHOWN)
  return (
    <>
      <dl className={styles.pieces}>
        {shown.map((piece, place) => (
          // pieces of one entry never move
          <Fragment key={place}>
            <dt className={styles.label}>{say.label(entry.kind, piece.path)}</dt>
            <dd className={styles.values}>
              <Values piece={piece} whole={entry.action !== 'update'} say={say} />
            </dd>
          </Fragment>
        ))}
      </dl>
      {pieces.length > SHOWN && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'common:act.showLess' : 'common:act.showMore')}
        </button>
      )}
    </>
  )
}

/** `whole`: the record began or ended, so that there is nothing to compare with. */
function Values({ piece, whole, say }: { piece: Piece; whole: boolean; say: Say }) {
  const { t } = useTranslation('history')
  const field = say.field(piece)
  if (piece.moved) return t('order')
  if (piece.old === undefined && piece.new === undefined) return t('empty')
  if (whole) return say.value(field, piece.new ?? piece.old)
  if (piece.old === undefined) return `${t('added')} ${say.value(field, piece.new)}`
  if (piece.new === undefined) return <del>{`${t('removed')} ${say.value(field, piece.old)}`}</del>
  return (
    <>
      <del className={styles.old}>{say.value(field, piece.old)}</del>
      <span aria-hidden="true"> → </span>
      <ins className={styles.now}>{say.value(field, piece.new)}</ins>
    </>
  )
}
