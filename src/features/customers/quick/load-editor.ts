import { loadWords } from '#i18n/start.ts'

/** The editor and the words of its rules, when somebody first edits. */
export const loadEditor = async () => {
  const [{ FieldEditor }] = await Promise.all([import('./field-editor.tsx'), loadWords('rules')])
  return { default: FieldEditor }
}
