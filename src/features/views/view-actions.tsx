import {
  IconArrowBackUp,
  IconBookmarkPlus,
  IconDeviceFloppy,
  IconHome,
  IconLink,
  IconPencil,
  IconTrash,
  type Icon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'

import { NO_VIEW, viewQuery } from '#lib/view-address.ts'
import { copyText } from '#ui/copy-text.ts'
import { toast } from '#ui/toast.ts'

import { addressOf } from './address-of.ts'
import { useViewWrites } from './use-view-writes.ts'
import type { PanelProps } from './views-panel.tsx'
import styles from './views-panel.module.css'

type Props = PanelProps & { onNew: () => void; onEdit: () => void }

/** What can be done with what the list shows, and with the view that is open. */
export function ViewActions({ link, current, isChanged, onClose, onNew, onEdit }: Props) {
  const { t } = useTranslation(['views', 'common'])
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const { change, remove } = useViewWrites()
  const go = (to: URLSearchParams) => void navigate({ search: to.toString() })
  const end = (act: () => void) => () => {
    onClose()
    act()
  }
  const copy = async () => {
    const copied = await copyText(`${location.origin}${pathname}${search}`)
    toast(copied ? { kind: 'done', text: t('copied') } : { kind: 'failed', text: t('notCopied') })
  }

  return (
    <ul className={`${styles.list} ${styles.acts}`}>
      {current && isChanged && current.mayChange && (
        <Act
          icon={IconDeviceFloppy}
          onClick={end(() => void change(current, { link }, t('saved', { name: current.name })))}
        >
          {t('saveChanges')}
        </Act>
      )}
      <Act icon={IconBookmarkPlus} onClick={onNew}>
        {t('saveNew')}
      </Act>
      {current && isChanged && (
        <Act icon={IconArrowBackUp} onClick={end(() => go(addressOf(current)))}>
          {t('reset')}
        </Act>
      )}
      {current?.mayChange && (
        <Act icon={IconPencil} onClick={onEdit}>
          {t('edit')}
        </Act>
      )}
      {current && (
        <Act
          icon={IconHome}
          onClick={end(
            () =>
              void change(
                current,
                { isDefault: !current.isDefault },
                t(current.isDefault ? 'noDefault' : 'madeDefault', { name: current.name }),
              ),
          )}
        >
          {t(current.isDefault ? 'dropDefault' : 'makeDefault')}
        </Act>
      )}
      <Act icon={IconLink} onClick={end(() => void copy())}>
        {t('copy')}
      </Act>
      {current?.mayChange && (
        <Act
          icon={IconTrash}
          tone="danger"
          onClick={end(() => void remove(current).then((isGone) => isGone && go(viewQuery(NO_VIEW, link))))}
        >
          {t('common:act.delete')}
        </Act>
      )}
    </ul>
  )
}

type ActProps = { icon: Icon; tone?: 'danger'; onClick: () => void; children: string }

const Act = ({ icon: Mark, tone, onClick, children }: ActProps) => (
  <li>
    <button type="button" className={styles.act} data-tone={tone} onClick={onClick}>
      <Mark size={16} stroke={1.6} aria-hidden="true" />
      {children}
    </button>
  </li>
)
