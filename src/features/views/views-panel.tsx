import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { View, ViewScreen } from '#contract/sala/views.ts'
import { PageDialog } from '#ui/page-dialog.tsx'
import { PopBody } from '#ui/pop-body.tsx'
import { usePhone } from '#ui/use-phone.ts'

import { ViewActions } from './view-actions.tsx'
import { ViewDialog } from './view-dialog.tsx'
import { AllRow, ViewRow } from './view-row.tsx'
import styles from './views-panel.module.css'

export type PanelProps = {
  screen: ViewScreen
  /** What the list shows now. */
  link: string
  views: readonly View[]
  /** The view that is open, and whether the list shows something else than it says. */
  current: View | undefined
  isChanged: boolean
  onClose: (back?: boolean) => void
}

/** All views of a list, and what can be done with the one that is open. A sheet on the phone. */
export function ViewsPanel(props: PanelProps) {
  const { t } = useTranslation('views')
  const { screen, link, views, current, onClose } = props
  const [asks, ask] = useState<'new' | 'edit'>()
  if (asks) {
    const view = asks === 'edit' ? current : undefined
    return <ViewDialog screen={screen} link={view?.link ?? link} view={view} onClose={onClose} />
  }
  return (
    <Layer onClose={onClose}>
      {views.length > 0 && <AllRow isOn={!current} onOpen={() => onClose()} />}
      <Group title={t('mine')} views={views.filter((view) => view.isMine)} {...{ current, onClose }} />
      <Group title={t('shared')} views={views.filter((view) => !view.isMine)} {...{ current, onClose }} />
      {views.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ViewActions {...props} onNew={() => ask('new')} onEdit={() => ask('edit')} />
    </Layer>
  )
}

function Layer({ onClose, children }: { onClose: (back?: boolean) => void; children: ReactNode }) {
  const { t } = useTranslation('views')
  if (!usePhone()) {
    return (
      <PopBody label={t('title')} width={320} onClose={onClose}>
        {children}
      </PopBody>
    )
  }
  return (
    <PageDialog title={t('title')} onClose={() => onClose()}>
      {children}
    </PageDialog>
  )
}

type GroupProps = Pick<PanelProps, 'views' | 'current' | 'onClose'> & { title: string }

function Group({ title, views, current, onClose }: GroupProps) {
  if (views.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {views.map((view) => (
          <ViewRow key={view.viewId} view={view} isOn={view === current} onOpen={() => onClose()} />
        ))}
      </ul>
    </section>
  )
}
