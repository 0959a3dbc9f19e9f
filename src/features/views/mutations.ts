import { mutationOptions } from '@tanstack/react-query'

import type { Called } from '#api/call.ts'
import { save } from '#api/outcome.ts'
import { call } from '#api/session.ts'
import { listViews, removeView, saveView, type View } from '#contract/sala/views.ts'

import { viewQueries } from './queries.ts'

/** What a save says; the rest of a view is the host's to know. */
export type ViewWrite = Pick<
  View,
  'viewId' | 'name' | 'screen' | 'link' | 'isShared' | 'isPinned' | 'isDefault'
>

const meta = { refreshes: [viewQueries.all] }

const isSame = (a: ViewWrite, b: ViewWrite): boolean =>
  a.name === b.name &&
  a.link === b.link &&
  a.isShared === b.isShared &&
  a.isPinned === b.isPinned &&
  a.isDefault === b.isDefault

async function readBack(sent: ViewWrite): Promise<Called<View> | undefined> {
  const { data } = await call(listViews, {})
  const found = data.find(({ viewId }) => viewId === sent.viewId)
  return found && isSame(found, sent) ? { data: found } : undefined
}

/** Writes of views. Each ends in an outcome, never in an exception. */
export const viewMutations = {
  save: () =>
    mutationOptions({
      mutationFn: ({ view, key }: { view: ViewWrite; key: string }) => {
        const { viewId, name, screen, link, isShared, isPinned, isDefault } = view
        const body = { name, screen, link, isShared, isPinned, isDefault }
        return save(call, saveView, { params: { viewId }, body }, { key, verify: () => readBack(view) })
      },
      meta,
    }),
  remove: () =>
    mutationOptions({
      mutationFn: ({ viewId, key }: { viewId: string; key: string }) =>
        save(call, removeView, { params: { viewId } }, { key }),
      meta,
    }),
}
