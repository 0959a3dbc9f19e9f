/** What was typed into the field of that name; a field that is not there, or holds a file, says nothing. */
export function typedText(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value : ''
}
