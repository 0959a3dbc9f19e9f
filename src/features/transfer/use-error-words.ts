import { useTranslation } from 'react-i18next'

import type { ImportedRow } from '#contract/sala/imports.ts'

import { useTargetName } from './use-target-name.ts'

/** What is wrong with a row in one line each: the field as people call it, then the sentence. */
export function useErrorWords(): (row: ImportedRow) => string[] {
  const { i18n } = useTranslation('transfer')
  const nameOf = useTargetName()
  const between = i18n.language === 'th' ? ' ' : ': '
  return ({ errors }) =>
    errors.map(({ field, message }) => (field === '' ? message : `${nameOf(field)}${between}${message}`))
}
