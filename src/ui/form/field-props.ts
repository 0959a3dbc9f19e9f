import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'

/** Puts the message of a schema, which is a key of the feature's words, into words. */
export type Say = (message: string) => ReactNode

/**
 * What a field needs of its form: value, error, place. A message that is text goes through `say`; one that is a node
 * (the host's own sentence, a rule with its values) is in words already. In a form that is `uncontrolled`, give the
 * field `key={form.key(path)}` too: it is drawn anew when its row moves.
 */
export function fieldProps<V>(
  form: Pick<UseFormReturnType<V>, 'getInputProps'>,
  path: string,
  say: Say = (message) => message,
  type: 'input' | 'checkbox' = 'input',
) {
  const { error, ...props } = form.getInputProps(path, { type })
  const message: unknown = error
  return { ...props, error: typeof message === 'string' ? say(message) : (message as ReactNode) } // nodes are what else a form holds
}
