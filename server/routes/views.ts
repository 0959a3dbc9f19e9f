import { listViews, removeView, saveView, type View } from '#contract/sala/views.ts'
import { checkView, MOST_VIEWS } from '#rules/view.ts'
import { Refusal, refuseIfAny } from '#server/errors.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { viewStore, type StoredView, type ViewContent } from '#server/store/views.ts'

/** Views are of people; the table of rights lets nobody else come here. */
function usernameOf({ caller }: RequestContext): string {
  if (caller.kind !== 'person') throw Refusal.forbidden()
  return caller.username
}

/** Whether somebody may change what a view is, beyond pinning it. */
const mayChange = (view: StoredView, request: RequestContext): boolean =>
  view.username === usernameOf(request) ? !view.isShared || maySharing(request) : maySharing(request)

const maySharing = ({ reach }: RequestContext): boolean => reach === 'all'

function toView(stored: StoredView, request: RequestContext): View {
  const { username, ...view } = stored
  return { ...view, isMine: username === usernameOf(request), mayChange: mayChange(stored, request) }
}

/** Somebody else's view that is not shared does not exist. */
const visible = (view: StoredView | undefined, request: RequestContext): StoredView | undefined =>
  view && (view.isShared || view.username === usernameOf(request)) ? view : undefined

const isSame = (a: ViewContent, b: ViewContent): boolean =>
  a.name === b.name && a.screen === b.screen && a.link === b.link && a.isShared === b.isShared

/** Throws what stands against writing this over what is there. */
async function refuseWrite(
  viewId: string,
  body: ViewContent,
  old: StoredView | undefined,
  request: RequestContext,
): Promise<void> {
  if (old && !mayChange(old, request)) throw Refusal.forbidden('viewByManager')
  if (body.isShared && !maySharing(request)) throw Refusal.forbidden('viewShareByManager')
  const isForeign = old && old.username !== usernameOf(request)
  if (isForeign && !body.isShared) throw Refusal.forbidden('viewNotYours')
  refuseIfAny(checkView(body))
  const others = await viewStore(request.db, usernameOf(request)).countOthers(viewId)
  if (!isForeign && others >= MOST_VIEWS)
    throw Refusal.fields([{ field: '', key: 'viewsMany', values: { most: MOST_VIEWS } }])
}

export const viewRoutes = {
  listViews: implement(listViews, async (_input, request) => {
    const views = await viewStore(request.db, usernameOf(request)).list()
    request.setTotal(views.length)
    return views.map((view) => toView(view, request))
  }),

  saveView: implement(
    saveView,
    async ({ params: { viewId }, body }, request) => {
      const store = viewStore(request.db, usernameOf(request))
      await store.lock()
      const stored = await store.find(viewId)
      const old = visible(stored, request)
      if (stored && !old) throw Refusal.notFound('viewId')
      const { isPinned, isDefault, ...rest } = body
      const content = { ...rest, link: body.link ?? '' }
      const isThere = old !== undefined && (await store.list()).some((view) => view.viewId === viewId)
      if (!isThere || !isSame(old, content)) {
        await refuseWrite(viewId, content, old, request)
        await store.put(viewId, content)
      }
      await store.choose(viewId, content.screen, { isPinned, isDefault })
      const saved = await store.find(viewId)
      if (!saved) throw Refusal.notFound('viewId')
      return toView(saved, request)
    },
    {
      rules: ({ name, screen, link }) =>
        screen === undefined ? [] : checkView({ name: name ?? '-', screen, link: link ?? '' }),
    },
  ),

  removeView: implement(removeView, async ({ params: { viewId } }, request) => {
    const store = viewStore(request.db, usernameOf(request))
    const view = visible(await store.find(viewId), request)
    if (!view) throw Refusal.notFound('viewId')
    if (!mayChange(view, request)) throw Refusal.forbidden('viewByManager')
    if (!(await store.remove(viewId, request.clock.now()))) throw Refusal.notFound('viewId')
    return { removed: true as const }
  }),
}
