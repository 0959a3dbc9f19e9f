import { useEffect, useEffectEvent } from 'react'

import type { Change } from '#contract/sala/changes.ts'

/** What others wrote, in the order in which the host tells it. */
export type News = readonly Change[]

type Listener = (news: News) => void
const listeners = new Set<Listener>()
const own = new Set<number>()

/** For the fetch layer: changes that this page wrote itself are no news to it. */
export const noteOwn = (changes: readonly number[]): void => changes.forEach((id) => own.add(id))

/** For the one poller of the app. Answers what was news. */
export function tellNews(changes: News): News {
  const news = changes.filter(({ changeId }) => !own.has(changeId))
  if (news.length > 0) for (const heard of listeners) heard(news)
  return news
}

/** Hears what others write while the component is there, within five seconds. */
export function useNews(heard: Listener): void {
  const hear = useEffectEvent(heard)
  useEffect(() => {
    const listener: Listener = (news) => hear(news)
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [])
}

/** Whether a change is newer than a record as it was read; without versions nobody can say, and it counts as such. */
export function isNewer({ version }: Change, read: string | undefined): boolean {
  const seen = Number(/\d+/.exec(read ?? '')?.[0] ?? Number.NaN)
  return version === null || Number.isNaN(seen) || version > seen
}
