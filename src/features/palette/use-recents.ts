import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'

import { recentPaths } from '#lib/recent.ts'
import type { PaletteAt, PaletteEntry, PaletteSource } from '#ui/palette.ts'

import type { Line } from './use-results.ts'

type Memory = readonly (readonly [PaletteSource, readonly PaletteEntry[]])[]

/** Whose record is at this address; sources know theirs. */
const ownerOf = (memory: Memory, path: string): PaletteSource | undefined =>
  memory.find(([source]) => source.recent !== undefined && path.startsWith(`/${source.id}/`))?.[0]

const inMemory = (memory: Memory, path: string): PaletteEntry | undefined =>
  memory.flatMap(([, entries]) => entries).find((entry) => 'to' in entry && entry.to === path)

/** What the address alone says, until the name is here. */
const bare = (path: string): PaletteEntry => {
  const code = decodeURIComponent(path.split('/')[2] ?? '')
  return { id: code, label: code, to: path }
}

/** What the person had open lately, the newest first. What is gone meanwhile is left out. */
export function useRecents(memory: Memory, at: PaletteAt, person: string): readonly Line[] {
  const [known] = useState(() =>
    recentPaths(person).flatMap((path) => {
      const source = ownerOf(memory, path)
      return source ? [{ path, source, entry: inMemory(memory, path) }] : []
    }),
  )
  return useQueries({
    queries: known.map(({ path, source, entry }) => ({
      queryKey: ['palette', 'recent', path],
      queryFn: async () => (await source.recent?.(path, at)) ?? null,
      enabled: entry === undefined,
      staleTime: 30_000,
    })),
    combine: (reads) =>
      known.flatMap(({ path, source, entry }, place) => {
        const read = reads[place]?.data
        if (entry === undefined && read === null) return []
        const shown = entry ?? read ?? bare(path)
        return [{ key: `recent:${path}`, entry: shown, source }]
      }),
  })
}
