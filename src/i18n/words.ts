/** Filled in by each feature (`declare module`): its namespace and the shape of its words. */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- merging needs an interface
export interface Namespaces {}

/** The same keys as the English words, less `_one`: Thai has one plural form. A missing or extra key does not compile. */
export type Same<Words> = {
  [K in keyof Words as K extends `${string}_one` ? never : K]: Words[K] extends string
    ? string
    : Same<Words[K]>
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Namespaces
  }
}
