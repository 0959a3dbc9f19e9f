import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** Lists of which views can be kept, by the first part of their address. */
export const ViewScreen = z.enum(['customers', 'people'])
export type ViewScreen = z.output<typeof ViewScreen>

/**
 * A list as somebody wants to see it again. `link` is the query of its address without `?`: filter, order, columns.
 * `isPinned` and `isDefault` are the caller's own choice, for a shared view too. `mayChange`: name, link and sharing.
 */
export const View = z.object({
  viewId: key(z.string()),
  name: key(z.string()),
  screen: key(ViewScreen),
  link: key(z.string()),
  isShared: z.boolean(),
  isPinned: z.boolean(),
  isDefault: z.boolean(),
  isMine: z.boolean(),
  mayChange: z.boolean(),
  ownerName: z.string(),
})
export type View = z.output<typeof View>

const path = '/sala/v1/views/{viewId}'
const params = z.object({ viewId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/) })

export const listViews = endpoint({
  id: 'listViews',
  group: 'Sala',
  title: 'List views',
  doc: 'The views of the caller and those that are shared, of every screen, by name in Thai order.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/views',
  envelope: 'bare',
  reply: z.array(View),
  list: true,
})

export const saveView = endpoint({
  id: 'saveView',
  group: 'Sala',
  title: 'Save a view',
  doc: 'Creates or changes the view of that id, which the caller chooses, so that saving twice is saving once; one that was removed less than a day ago comes back with the pins of others. Managers and admins share views and write shared ones; of those everybody else can set isPinned and isDefault, which count for the caller alone. The default replaces the one before. `link` is a query of that screen and nothing else; empty or absent is the list as it always is.',
  provenance: 'ours',
  method: 'PUT',
  path,
  envelope: 'bare',
  params,
  body: z.object({
    name: z.string(),
    screen: ViewScreen,
    link: z.string().nullish(),
    isShared: z.boolean(),
    isPinned: z.boolean(),
    isDefault: z.boolean(),
  }),
  reply: View,
})

export const removeView = endpoint({
  id: 'removeView',
  group: 'Sala',
  title: 'Remove a view',
  doc: 'Takes a view away, from everybody where it was shared. Saving it again within a day brings it back.',
  provenance: 'ours',
  method: 'DELETE',
  path,
  envelope: 'bare',
  params,
  reply: z.object({ removed: z.literal(true) }),
})
