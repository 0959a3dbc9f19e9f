import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconPencil } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'

import { lastList } from './last-list.ts'
import { PanelBoundary } from './panel-boundary.tsx'
import styles from './record-page.module.css'
import { TabLinks, type TabLink } from './tab-links.tsx'
import tabStyles from './tab-links.module.css'
import { useKey } from './use-key.ts'
import { usePhone } from './use-phone.ts'

/** A way to reach somebody, as a link: call, e-mail, LINE, map. */
export type Way = { icon: ReactNode; label: string; href: string }

type Props = {
  avatar: ReactNode
  name: string
  /** Second line: short parts, a dot between them. Empty ones are left out. */
  line: readonly ReactNode[]
  /** The list that it belongs to; the way back on a phone. */
  back: { to: string; label: string }
  ways?: readonly Way[]
  /** Absent where the right is missing. Also the key E. */
  edit?: { to: string; label: string } | undefined
  /** Further buttons. */
  actions?: ReactNode
  /** Second row of the head: step control, `HeadFact`s. */
  status?: ReactNode
  /** Across the body, above the tabs: money on its way, a notice. */
  strip?: ReactNode
  facts: ReactNode
  /** Names the facts, and their tab on a phone. */
  factsLabel: string
  tabs: readonly TabLink[]
  /** The `<Outlet />` of the tabs. */
  children: ReactNode
}

/** A record: head, facts at the left, tabs at the right. On a phone one column, and the facts are a tab like the others. */
export function RecordPage(props: Props) {
  const {
    avatar,
    name,
    line,
    back,
    ways = [],
    edit,
    actions,
    status,
    strip,
    facts,
    factsLabel,
    tabs,
    children,
  } = props
  const { t } = useTranslation('parts')
  const isPhone = usePhone()
  const navigate = useNavigate()
  const showsFacts = useLocation().hash === '#facts' && isPhone
  useKey('e', () => edit && void navigate(edit.to), edit !== undefined)
  const parts = line.filter((part) => part !== null && part !== undefined && part !== '' && part !== false)
  const factsTab = isPhone && (
    <Link to={{ hash: 'facts' }} className={tabStyles.tab} aria-current={showsFacts ? 'page' : 'false'}>
      {factsLabel}
    </Link>
  )

  return (
    <article className={styles.page}>
      <header className={styles.head}>
        {isPhone && (
          <div className={styles.top}>
            <Link to={lastList(back.to)} className={styles.back}>
              <IconChevronLeft size={20} stroke={1.6} aria-hidden="true" />
              {back.label}
            </Link>
            {edit && (
              <ActionIcon component={Link} to={edit.to} size={44} aria-label={edit.label}>
                <IconPencil size={18} stroke={1.6} />
              </ActionIcon>
            )}
          </div>
        )}
        {!isPhone && <div className={styles.avatar}>{avatar}</div>}
        <div className={styles.names}>
          <h1 className={styles.name}>{name}</h1>
          <p className={styles.line}>
            {parts.map((part, place) => (
              <Fragment key={place}>
                {place > 0 && <span aria-hidden="true">·</span>}
                <span>{part}</span>
              </Fragment>
            ))}
          </p>
        </div>
        <div className={styles.actions}>
          <Ways ways={ways} isPhone={isPhone} />
          {!isPhone && edit && (
            <Button
              component={Link}
              to={edit.to}
              variant="default"
              leftSection={<IconPencil size={16} stroke={1.6} />}
              aria-keyshortcuts="E"
            >
              {edit.label}
            </Button>
          )}
          {actions}
        </div>
        {status && <div className={styles.status}>{status}</div>}
      </header>
      <div className={styles.body}>
        {!isPhone && (
          <aside className={styles.facts} aria-label={factsLabel}>
            <PanelBoundary>{facts}</PanelBoundary>
          </aside>
        )}
        <div className={styles.main}>
          {strip && <PanelBoundary>{strip}</PanelBoundary>}
          <TabLinks label={t('tabsOf', { name })} tabs={tabs} none={showsFacts} first={factsTab} />
          <div className={styles.tab}>
            <PanelBoundary>{showsFacts ? facts : children}</PanelBoundary>
          </div>
        </div>
      </div>
    </article>
  )
}

function Ways({ ways, isPhone }: { ways: readonly Way[]; isPhone: boolean }) {
  if (ways.length === 0) return null
  return (
    <div className={styles.ways}>
      {ways.map(({ icon, label, href }) => (
        <a
          key={href}
          href={href}
          className={styles.way}
          rel="noopener noreferrer"
          target={/^https?:/.test(href) ? '_blank' : undefined}
          title={isPhone ? undefined : label}
          aria-label={isPhone ? undefined : label}
        >
          {icon}
          {isPhone && label}
        </a>
      ))}
    </div>
  )
}

/** A fact in the head: label and value in one line. */
export const HeadFact = ({ label, children }: { label: string; children: ReactNode }) => (
  <span className={styles.fact}>
    <span className={styles.factLabel}>{label}</span>
    {children}
  </span>
)
