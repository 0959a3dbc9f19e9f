import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Language } from '#lib/locale.ts'
import type { PaletteAt, PaletteEntry, PaletteSource } from '#ui/palette.ts'
import { usePermissions } from '#ui/session.ts'

import { find, wantedOf } from './match.ts'
import { useRecents } from './use-recents.ts'

export type Line = { key: string; entry: PaletteEntry; source: PaletteSource }
export type Section = { id: string; title: string; lines: readonly Line[] }
/** How asking the host goes. */
export type Asking = { is: 'idle' | 'asking' | 'done' } | { is: 'failed'; error: unknown; again: () => void }

/** Lines of one kind, at most. */
const MOST = 7
/** The host is asked when nobody typed for so long, in ms, and from two letters on. */
const PAUSE = 150
const LEAST = 2

const linesOf = (source: PaletteSource, entries: readonly PaletteEntry[]): Line[] =>
  entries.map((entry) => ({ key: `${source.id}:${entry.id}`, entry, source }))

/**
 * What the palette shows for a text: from memory at once, and under all of it what the host found besides, so that no
 * line moves that is there already. Without a text: what was open lately, then what can be done.
 */
export function useResults(text: string, sources: readonly PaletteSource[], person: string) {
  const { t, i18n } = useTranslation('palette')
  const client = useQueryClient()
  const { mayDo } = usePermissions()
  const language: Language = i18n.language === 'en' ? 'en' : 'th'
  const [at] = useState<PaletteAt>({ client, language, mayDo })
  // one look at what is in memory: lines must not change under the cursor while pages come in
  const [memory] = useState(() => sources.map((source) => [source, source.entries(at)] as const))
  const recents = useRecents(memory, at, person)
  const onlyActs = text.startsWith('>')
  const typed = text.replace(/^>/, '').trim()
  const host = useHost(onlyActs ? '' : typed, sources, at)

  const sections = useMemo((): Section[] => {
    const shown = onlyActs ? memory.filter(([source]) => !source.search) : memory
    const section = (id: string, title: string, lines: readonly Line[]): Section[] =>
      lines.length > 0 ? [{ id, title, lines }] : []
    if (typed === '') {
      const acts = memory.filter(([source]) => !source.search)
      return [
        ...(onlyActs ? [] : section('recent', t('recent'), recents)),
        ...acts.flatMap(([source, entries]) =>
          section(source.id, source.title[language], linesOf(source, entries)),
        ),
      ]
    }
    const wanted = wantedOf(typed)
    const found = shown.flatMap(([source, entries]) =>
      section(source.id, source.title[language], linesOf(source, find(entries, wanted, MOST))),
    )
    const known = new Set(found.flatMap(({ lines }) => lines.map(({ key }) => key)))
    const further = host.lines.filter(({ key }) => !known.has(key))
    const withText = onlyActs
      ? []
      : sources.flatMap((source) => linesOf(source, source.withText?.(typed, at) ?? []))
    return [
      ...found,
      ...section('text', t('withText', { text: typed }), withText),
      ...section('host', t('further'), further),
    ]
  }, [onlyActs, typed, memory, recents, host.lines, sources, at, language, t])

  return { sections, wanted: wantedOf(typed), asking: host.asking }
}

function useHost(text: string, sources: readonly PaletteSource[], at: PaletteAt) {
  const [asked, ask] = useState('')
  useEffect(() => {
    const timer = setTimeout(ask, PAUSE, text)
    return () => clearTimeout(timer)
  }, [text])
  const isWorth = Array.from(asked).length >= LEAST
  const reads = useQueries({
    queries: sources.map((source) => ({
      queryKey: ['palette', source.id, asked],
      queryFn: ({ signal }: { signal: AbortSignal }) => source.search?.(asked, at, signal) ?? [],
      enabled: isWorth && source.search !== undefined,
      staleTime: 30_000,
    })),
  })
  const isFresh = asked === text
  const answers = reads.map(({ data }) => data)
  const lines = useMemo(
    () => (isFresh ? sources.flatMap((source, place) => linesOf(source, answers[place] ?? [])) : []),
    // oxlint-disable-next-line react/exhaustive-deps -- the answers themselves: their list is a new one each time
    [isFresh, sources, ...answers],
  )
  const failed = reads.find(({ error }) => error !== null)
  const again = () => reads.forEach((read) => read.error && void read.refetch())
  const isAsking = !isFresh || reads.some(({ fetchStatus }) => fetchStatus === 'fetching')
  const asking: Asking =
    text.length < LEAST
      ? { is: 'idle' }
      : isAsking
        ? { is: 'asking' }
        : failed
          ? { is: 'failed', error: failed.error, again }
          : { is: 'done' }
  return { lines, asking }
}
