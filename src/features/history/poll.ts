import type { QueryClient } from '@tanstack/react-query'

import { createApi } from '#api/client.ts'
import { isApiError } from '#api/errors.ts'
import { listChanges } from '#contract/sala/changes.ts'
import { tellNews } from '#ui/news.ts'
import { offers } from '#ui/offers.ts'

import { readAnew } from './read-anew.ts'

/** How often the host is asked (ms) while the page is in sight, and how seldom at most when it does not answer. */
const EVERY = 4000
const SELDOM = 60_000
/** The first question reaches back to when the page began to read, in seconds; the host takes no more than this. */
const MOST_WITHIN = 300

export type PollNeeds = {
  client: QueryClient
  baseUrl: string
  /** Whether somebody is at work here. */
  isIn: () => boolean
}

const sinceStart = (): number => Math.min(MOST_WITHIN, Math.ceil(performance.now() / 1000) + 2)

/** Asks again and again what others wrote, for as long as the page lives; a page out of sight asks nothing. */
export function poll({ client, baseUrl, isIn }: PollNeeds): void {
  // of its own: a session that ended is told by what the person does, not by a question that nobody asked
  const call = createApi({ baseUrl })
  let cursor: string | undefined
  let failures = 0
  let isAsking = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Answers whether there is more. */
  const ask = async (): Promise<boolean> => {
    const query = cursor === undefined ? { within: sinceStart() } : { since: cursor }
    const { data } = await call(listChanges, { query })
    if (data === null) return false
    cursor = data.cursor
    readAnew(client, tellNews(data.changes))
    return data.more
  }

  const tick = async (): Promise<void> => {
    clearTimeout(timer)
    if (isAsking || document.hidden) return
    let more = false
    isAsking = true
    try {
      if (isIn() && offers('changes')) more = await ask()
      failures = 0
    } catch (error) {
      failures += 1
      // a cursor that the host does not know any more: another database stands behind it
      if (isApiError(error) && error.kind === 'refused') cursor = undefined
    }
    isAsking = false
    timer = setTimeout(() => void tick(), more ? 0 : Math.min(SELDOM, EVERY * 2 ** failures))
  }
  document.addEventListener('visibilitychange', () => void tick())
  window.addEventListener('online', () => void tick())
  void tick()
}
