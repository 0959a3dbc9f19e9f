/** What a key press tells us; a `KeyboardEvent` of the page or of React. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>

const codeOf = (key: string): string => (key === '/' ? 'Slash' : `Key${key.toUpperCase()}`)
const isLatin = (text: string): boolean => /^[\u0020-\u007e]+$/.test(text)

/**
 * Whether a press is this key: `j`, `/`, `?`, `Home`, `mod+s` (Ctrl, or Cmd on a Mac).
 * On a Thai keyboard layout the key with J on it types ่ and the one with / types ฝ: there its place decides.
 */
export function isKey(press: KeyPress, wanted: string): boolean {
  const withMod = wanted.startsWith('mod+')
  const key = withMod ? wanted.slice(4) : wanted
  if (press.isComposing || press.altKey || withMod !== (press.ctrlKey || press.metaKey)) return false
  if (key.length > 1) return press.key === key
  if (key === '?') return isLatin(press.key) ? press.key === '?' : press.shiftKey && press.code === 'Slash'
  if (press.shiftKey) return false
  return isLatin(press.key) ? press.key.toLowerCase() === key : press.code === codeOf(key)
}

const textFields =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]'

/** Whether single-letter keys belong to a text that somebody is writing. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(textFields) !== null

/** Whether a layer (dialog, menu) lies over the page: keys of the page rest meanwhile. */
export const isUnderLayer = (): boolean =>
  document.querySelector('dialog[open], [role=dialog], [role=menu]') !== null
