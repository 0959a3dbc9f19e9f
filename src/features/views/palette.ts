import { IconBookmark } from '@tabler/icons-react'

import type { View } from '#contract/sala/views.ts'
import { hostQueries } from '#features/settings/public.ts'
import { paths } from '#lib/paths.ts'
import type { PaletteEntry, PaletteSource } from '#ui/palette.ts'

import { addressOf } from './address-of.ts'
import { viewQueries } from './queries.ts'

const screens = {
  customers: { th: 'ลูกค้า', en: 'Customers' },
  people: { th: 'พนักงาน', en: 'People' },
} as const

const entries = new WeakMap<View, PaletteEntry>()

function entryOf(view: View, language: 'th' | 'en'): PaletteEntry {
  const known = entries.get(view)
  if (known) return known
  const entry: PaletteEntry = {
    id: view.viewId,
    label: view.name,
    line: screens[view.screen][language],
    also: [screens[view.screen].th, screens[view.screen].en],
    to: paths[view.screen](addressOf(view)),
  }
  entries.set(view, entry)
  return entry
}

export const viewPalette: PaletteSource = {
  id: 'views',
  title: { th: 'มุมมอง', en: 'Views' },
  icon: IconBookmark,
  entries: ({ client, language }) =>
    (client.getQueryData(viewQueries.list().queryKey) ?? []).map((view) => entryOf(view, language)),
  /** One read holds all of them; the palette picks. */
  async search(text, { client, language, mayDo }) {
    const { views } = await client.ensureQueryData(hostQueries.capabilities())
    if (!views || !mayDo('listViews')) return []
    const all = await client.ensureQueryData(viewQueries.list())
    const wanted = text.toLowerCase()
    return all
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map((view) => entryOf(view, language))
  },
}
