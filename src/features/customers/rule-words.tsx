import { isValidElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Issue } from '#rules/issue.ts'

/** The sentence of a broken rule. A node, not a text: it follows a change of language while it stands at its field. */
export function RuleWords({ issue }: { issue: Issue }) {
  const { t } = useTranslation('rules')
  // which values a sentence takes is known to the rule that chose it, not to the type of all keys together
  const say = t as (key: Issue['key'], values: Issue['values']) => string
  return say(issue.key, issue.values)
}

/** Whether a message at a field is of our own rules; the host's stand until the field is changed. */
export const isRuleWords = (message: ReactNode): boolean =>
  isValidElement(message) && message.type === RuleWords
