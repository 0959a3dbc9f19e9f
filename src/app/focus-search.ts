/** Puts the cursor into the search field of the list on the page. Answers whether there is one. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main [data-search], main input[type=search]')
  field?.focus()
  field?.select()
  return field !== null
}
