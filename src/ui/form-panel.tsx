import { useEffect, useEffectEvent, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'

import type { Outcome, OutcomeKind } from '#api/outcome.ts'
import { DraftNotice } from '#ui/drafts/draft-notice.tsx'
import { KeptAt } from '#ui/drafts/kept-at.tsx'
import { useDraft, type Drafted } from '#ui/drafts/use-draft.ts'
import { FormContext } from '#ui/form/form-context.ts'
import type { FormSection } from '#ui/form/form-section.ts'
import type { FormErrors } from '#ui/form/form-store.ts'
import { OutcomeNotice } from '#ui/form/outcome-notice.tsx'
import { focusField } from '#ui/form/problems.ts'
import { SaveBar } from '#ui/form/save-bar.tsx'
import { SectionIndex } from '#ui/form/section-index.tsx'
import { Summary } from '#ui/form/summary.tsx'
import { useFormProblems } from '#ui/form/use-form-problems.ts'
import { useOpenSections } from '#ui/form/use-open-sections.ts'

import styles from './form-panel.module.css'
import { useLeaveGuard } from './leave-guard.ts'
import { useKey } from './use-key.ts'
import { useOnline } from './use-online.ts'

/** What the panel needs of a form. */
export type PanelForm = {
  errors: FormErrors
  setErrors: (errors: FormErrors) => void
  isDirty: () => boolean
}

type Saved<T> = Extract<Outcome<T>, { kind: 'saved' }>

type Props<T> = {
  title: string
  form: PanelForm
  /** Judges the form, and sends it where nothing is wrong. */
  onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void
  /** The write is on its way. */
  saving: boolean
  /** How the last write ended; undefined before the first one and while one is on its way. */
  outcome: Outcome<T> | undefined
  /** Called once for each save; the form lets go of the page first. `more`: the second button was pressed. */
  onSaved: (saved: Saved<T>, more: boolean) => void
  onCancel: () => void
  sections: readonly FormSection[]
  submitLabel?: string
  moreLabel?: string
  /** Next steps that only the feature knows, by outcome. */
  actions?: Partial<Record<OutcomeKind, ReactNode>>
  /** Path in the form of a wire name that is spelt otherwise there. */
  pathOf?: (wireName: string) => string
  /** Beside the buttons. */
  note?: ReactNode
  /** What is kept while one types, inside a `DraftGate`. */
  draft?: Drafted
  children: ReactNode
}

/**
 * A form in groups, for every outcome that a write can have. No failure clears or leaves it: refused fields are named
 * on top and at their place, everything else says what is kept and what comes next.
 */
export function FormPanel<T>(props: Props<T>) {
  const { title, form, onSubmit, saving, outcome, onSaved, onCancel, sections, children } = props
  const ref = useRef<HTMLFormElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  const more = useRef(false)
  const [attempt, setAttempt] = useState(0)
  const access = useOpenSections(sections)
  const { problems, messageOf } = useFormProblems({ ref, form, outcome, attempt, pathOf: props.pathOf })
  const reveal = useEffectEvent(access.reveal)
  useEffect(() => reveal(problems.flatMap(({ section }) => section ?? [])), [problems])
  const draft = useDraft({ draft: props.draft, isDirty: form.isDirty, outcome })
  const online = useOnline()
  const release = useLeaveGuard(form.isDirty, draft.keeping)
  const again = () => ref.current?.requestSubmit()
  useKey('mod+s', () => {
    more.current = false
    again()
  })

  const finish = useEffectEvent((saved: Saved<T>) => {
    release()
    onSaved(saved, more.current)
  })
  useEffect(() => {
    if (outcome?.kind === 'saved') finish(outcome)
    // whoever saves by key may be far below it
    notice.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (saving || draft.elsewhere) return
    more.current = wantsMore(event.nativeEvent) ?? more.current
    setAttempt(attempt + 1)
    onSubmit(event)
  }
  const go = (path: string) => {
    const section = problems.find((problem) => problem.path === path)?.section
    if (section) access.setOpen(section, true)
    if (ref.current) focusField(ref.current, path)
  }
  const show = (id: string) => {
    access.setOpen(id, true)
    ref.current?.querySelector(`[data-section="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'start' })
  }

  return (
    <FormContext value={draft.elsewhere ? { ...access, isOpen: () => true } : access}>
      <form ref={ref} noValidate className={styles.form} onSubmit={submit}>
        <div className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
        </div>
        <div className={styles.body}>
          <div className={styles.column}>
            {props.draft && <DraftNotice elsewhere={draft.elsewhere} />}
            {problems.length > 0 && (
              <Summary problems={problems} messageOf={messageOf} attempt={outcome ?? attempt} onGo={go} />
            )}
            {outcome && outcome.kind !== 'saved' && outcome.kind !== 'refused' && (
              <div ref={notice} className={styles.notice}>
                <OutcomeNotice outcome={outcome} onAgain={again} action={props.actions?.[outcome.kind]} />
              </div>
            )}
            {draft.elsewhere ? (
              <fieldset disabled className={styles.readOnly}>
                {children}
              </fieldset>
            ) : (
              children
            )}
          </div>
          {sections.length > 1 && (
            <SectionIndex form={ref} sections={sections} problems={problems} onGo={show} />
          )}
        </div>
        <SaveBar
          saving={saving}
          waits={outcome?.kind === 'offline' || !online}
          submitLabel={props.submitLabel}
          moreLabel={props.moreLabel}
          onCancel={onCancel}
          note={props.note ?? <KeptAt at={draft.keptAt} />}
          readOnly={draft.elsewhere}
        />
      </form>
    </FormContext>
  )
}

/** Which button sent the form; undefined when none did: an attempt is repeated. */
const wantsMore = (event: Event): boolean | undefined =>
  event instanceof SubmitEvent && event.submitter instanceof HTMLButtonElement
    ? event.submitter.name === 'more'
    : undefined
