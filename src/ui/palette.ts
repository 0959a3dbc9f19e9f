import type { Icon } from '@tabler/icons-react'
import type { QueryClient } from '@tanstack/react-query'

import type { EndpointId } from '#contract/all.ts'
import type { Language } from '#lib/locale.ts'

/** A name in both languages: the palette finds it in either, whichever the app speaks. */
export type Bilingual = Readonly<Record<Language, string>>

/** One line of the palette. */
export type PaletteEntry = {
  /** Unique within its source. */
  id: string
  label: string
  /** Beside the label: a second name, the team. */
  line?: string | undefined
  /** At the right: code, key. */
  end?: string | undefined
  /** By what else it is found: code, phone, name in the other language. */
  also?: readonly (string | null | undefined)[]
} & ({ to: string } | { run: () => void })

export type PaletteAt = {
  client: QueryClient
  language: Language
  mayDo: (operation: EndpointId) => boolean
}

/**
 * Records or actions that the palette finds. A feature states one (`src/features/customers/palette.ts`), and joins with
 * a line in `src/app/palette-sources.ts`.
 */
export type PaletteSource = {
  id: string
  title: Bilingual
  icon: Icon
  /** What is in memory; asked once when the palette opens. Answer the same object for the same row: it is indexed once. */
  entries: (at: PaletteAt) => readonly PaletteEntry[]
  /** Asks the host; what is in memory already is left out by the palette. */
  search?: (text: string, at: PaletteAt, signal: AbortSignal) => Promise<readonly PaletteEntry[]>
  /** The record at an address that was open lately, when it is one of this source. */
  recent?: (path: string, at: PaletteAt) => Promise<PaletteEntry | undefined> | undefined
  /** What can be done with the text itself. */
  withText?: (text: string, at: PaletteAt) => readonly PaletteEntry[]
}
