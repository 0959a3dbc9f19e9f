import { IconPencil } from '@tabler/icons-react'
import {
  lazy,
  Suspense,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { useTranslation } from 'react-i18next'

import { PanelBoundary } from '#ui/panel-boundary.tsx'

import type { EditField } from './edit-field.ts'
import { useEditable } from './edit-context.ts'
import type { Step } from './field-editor.tsx'
import styles from './in-place.module.css'
import { loadEditor } from './load-editor.ts'
import { NotSaved } from './not-saved.tsx'
import { pendingOf, watchPending } from './pending.ts'
import { useEditInPlace } from './use-edit-in-place.ts'

const FieldEditor = lazy(loadEditor)

type Props = { field: EditField; children: ReactNode }

/** A value that can be edited where it stands: a press, Enter or F2 opens it. Where the right is missing it is only shown. */
export function InPlace({ field, children }: Props) {
  const customer = useEditable()
  return customer === undefined ? children : <Open {...{ field, customer }}>{children}</Open>
}

type OpenProps = Props & { customer: NonNullable<ReturnType<typeof useEditable>> }

function Open({ field, customer, children }: OpenProps) {
  const { t } = useTranslation(['customers', 'common'])
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const code = customer.data.customerCode
  const pending = useSyncExternalStore(watchPending, () => pendingOf(code, field))
  const failed = pending?.ended && pending
  const { save, retry, reasonOf, giveUp } = useEditInPlace()
  const reason = failed && reasonOf(failed)
  const close = (back: boolean) => {
    setEditing(false)
    if (back) requestAnimationFrame(() => button.current?.focus())
  }
  const press = (event: MouseEvent) => {
    const marked = getSelection()?.isCollapsed === false
    if (!marked && event.target instanceof Element && !event.target.closest('a, button')) setEditing(true)
  }

  if (editing)
    return (
      <PanelBoundary>
        <Suspense fallback={children}>
          <FieldEditor
            field={field}
            customer={customer.data}
            typed={failed?.edits}
            problem={reason}
            onSave={(edits) => save(customer, field, edits)}
            onClose={close}
            onStep={(step) => openNext(button.current, field, step)}
          />
        </Suspense>
      </PanelBoundary>
    )
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the button beside it does the same */}
      <div
        className={styles.value}
        data-saving={(pending && !failed) || undefined}
        onClick={press}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <span className={styles.words}>{children}</span>
        <button
          ref={button}
          type="button"
          className={styles.pencil}
          data-edit={field}
          aria-label={t('inPlace.edit', { name: t(`field.${field}`) })}
          onClick={() => setEditing(true)}
          onKeyDown={(event: KeyboardEvent) => event.key === 'F2' && setEditing(true)}
        >
          <IconPencil size={14} stroke={1.6} aria-hidden="true" />
        </button>
      </div>
      {failed && (
        <NotSaved
          edit={failed}
          reason={reason ?? ''}
          onRetry={() => retry(failed)}
          onEdit={() => setEditing(true)}
          onGiveUp={() => giveUp(failed)}
        />
      )}
    </>
  )
}

/** The editor is on its way before somebody opens it, so that the first letter finds its field. */
const prepare = () => void loadEditor().catch(() => undefined) // opening it tries again, and says so

/** Opens the field before or after this one, in the order of the page. */
function openNext(from: HTMLElement | null, field: EditField, step: Step): void {
  // the editor has just closed: the pencil stands again in its place
  requestAnimationFrame(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button[data-edit]')]
    const at = all.findIndex((one) => one === from || one.dataset['edit'] === field)
    const next = all[at + step]
    if (next) next.click()
    else all[at]?.focus()
  })
}
