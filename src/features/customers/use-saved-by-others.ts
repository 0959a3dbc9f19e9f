import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { isNewer, useNews } from '#ui/news.ts'
import { toast } from '#ui/toast.ts'

/** Under a form that is open: says that somebody else saved this customer meanwhile. The form stays as it is. */
export function useSavedByOthers(customerCode: string, opened: string | undefined): void {
  const { t } = useTranslation('parts')
  const format = useFormat()
  useNews((news) => {
    const last = news.findLast(
      (change) => change.kind === 'customer' && change.key === customerCode && isNewer(change, opened),
    )
    if (!last) return
    const said = { who: last.byName, time: format.time(last.at) }
    toast({ kind: 'busy', text: t(last.action === 'delete' ? 'news.removed' : 'news.saved', said) })
  })
}
