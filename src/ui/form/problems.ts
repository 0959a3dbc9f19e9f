/** A refused field: where it stands in the page, what its label says, which group it is in. */
export type Problem = {
  path: string
  /** Undefined where no field of the form shows it: then its message stands in the summary. */
  label: string | undefined
  section: string | undefined
}

const focusable = 'input:not([type=hidden]), textarea, select, button, [tabindex]'

/** The field of a path, or the nearest part above it that is marked: `contacts.0` for `contacts.0.contactEmail`. */
function markOf(form: HTMLElement, path: string): HTMLElement | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const mark = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`)
    if (mark) return mark
  }
  return undefined
}

/** What people call a field: its label, the legend of its group, or its spoken name. */
function labelOf(mark: HTMLElement): string | undefined {
  const label =
    mark instanceof HTMLInputElement || mark instanceof HTMLTextAreaElement ? mark.labels?.[0] : undefined
  const legend = mark.closest('fieldset')?.querySelector('legend')
  const text = mark.dataset['label'] ?? (legend ?? label)?.textContent ?? mark.getAttribute('aria-label')
  return text?.replace(/\*/g, '').trim() || undefined
}

/** Reads from the page where refused fields stand, so that no form has to list its labels a second time. */
export const problemsIn = (form: HTMLElement, paths: readonly string[]): Problem[] =>
  paths
    .map((path) => ({ path, mark: path === '' ? undefined : markOf(form, path) }))
    .toSorted((a, b) => inOrder(a.mark, b.mark))
    .map(({ path, mark }) => ({
      path,
      label: mark && labelOf(mark),
      section: mark?.closest<HTMLElement>('[data-section]')?.dataset['section'],
    }))

/** As they stand in the page; those without a place last. */
function inOrder(a: HTMLElement | undefined, b: HTMLElement | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** Puts the cursor into the field of a path. */
export function focusField(form: HTMLElement, path: string): void {
  const mark = markOf(form, path)
  const target = mark?.matches(focusable) ? mark : mark?.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
  mark?.scrollIntoView({ block: 'center' })
}
