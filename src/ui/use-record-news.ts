import { useEffect, useState } from 'react'

import type { Change, RecordKind } from '#contract/sala/changes.ts'

import { isNewer, useNews } from './news.ts'

/** How long a page says that somebody changed what it shows, ms. */
const SHORTLY = 10_000

/**
 * What somebody else did to the record of this page: the last thing for a short while, that it is gone until it is back.
 * `read`: the version that the page shows, so that what was written before is no news.
 */
export function useRecordNews(
  kind: RecordKind,
  key: string,
  read: string | undefined,
): { mark?: Change | undefined; gone?: Change | undefined } {
  const [mark, setMark] = useState<Change>()
  const [gone, setGone] = useState<Change>()
  const isThis = (change: Change): boolean => change.key.toLowerCase() === key.toLowerCase()
  useNews((news) => {
    const last = news.findLast((change) => change.kind === kind && isThis(change) && isNewer(change, read))
    if (!last) return
    setGone(last.action === 'delete' ? last : undefined)
    setMark(last.action === 'delete' ? undefined : last)
  })
  useEffect(() => {
    if (!mark) return
    const timer = setTimeout(setMark, SHORTLY, undefined)
    return () => clearTimeout(timer)
  }, [mark])
  return {
    ...(mark && isThis(mark) && { mark }),
    ...(gone && isThis(gone) && { gone }),
  }
}
