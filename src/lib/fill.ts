export type Values = Readonly<Record<string, string | number>>

/** A sentence with its `{{name}}` places filled. A place without a value stays, so that a test sees it. */
export const fill = (template: string, values: Values = {}): string =>
  template.replace(/\{\{\s*(\w+)\s*\}\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  )
