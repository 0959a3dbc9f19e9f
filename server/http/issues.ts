import type { $ZodIssue } from 'zod/v4/core'

import type { FieldFault } from '#server/errors.ts'

import { fieldAt, type FieldPath } from './field-path.ts'

type Said = Pick<FieldFault, 'key' | 'values'>

const types: Record<string, FieldFault['key']> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notInteger',
  boolean: 'notBoolean',
  array: 'notList',
  object: 'notObject',
  record: 'notObject',
  file: 'notFile',
}

const said = (key: FieldFault['key'], values?: FieldFault['values']): Said =>
  values ? { key, values } : { key }

const isMissing = (issue: $ZodIssue): boolean => issue.input === undefined || issue.input === null

const tooBig: Record<string, FieldFault['key']> = { string: 'tooLong', array: 'tooMany' }
const tooSmall: Record<string, FieldFault['key']> = { string: 'tooShort', array: 'tooFew' }

const sizeOf = (issue: $ZodIssue & { code: 'too_big' | 'too_small' }): Said =>
  issue.code === 'too_big'
    ? said(tooBig[issue.origin] ?? 'tooLarge', { n: Number(issue.maximum), most: Number(issue.maximum) })
    : said(tooSmall[issue.origin] ?? 'tooSmall', { least: Number(issue.minimum) })

function sentenceOf(issue: $ZodIssue): Said {
  switch (issue.code) {
    case 'invalid_type':
      return said(isMissing(issue) ? 'required' : (types[issue.expected] ?? 'wrongForm'))
    case 'too_big':
    case 'too_small':
      return sizeOf(issue)
    case 'invalid_format':
      return said(issue.format === 'date' ? 'notDate' : 'wrongForm')
    case 'invalid_value':
      return isMissing(issue)
        ? said('required')
        : said('notOneOf', { values: issue.values.map(String).join(', ') })
    default:
      return said('wrongForm')
  }
}

const deepest = (issues: readonly $ZodIssue[]): number => Math.max(...issues.map(({ path }) => path.length))

/** The form that was most likely meant: the one that failed furthest inside. */
const meant = (options: readonly $ZodIssue[][]): readonly $ZodIssue[] =>
  options.toSorted((a, b) => deepest(b) - deepest(a))[0] ?? []

function faultsOf(issue: $ZodIssue, base: FieldPath): FieldFault[] {
  const path = [...base, ...issue.path]
  const inner = issue.code === 'invalid_union' ? meant(issue.errors) : []
  if (inner.length > 0) return inner.flatMap((each) => faultsOf(each, path))
  if (issue.code === 'invalid_key')
    return issue.issues.map((each) => ({ field: fieldAt(path), ...sentenceOf(each) }))
  return [{ field: fieldAt(path), ...sentenceOf(issue) }]
}

/** What the contract says against an input (parsed with `reportInput`), by field. */
export const faultsOfIssues = (issues: readonly $ZodIssue[]): FieldFault[] =>
  issues.flatMap((issue) => faultsOf(issue, []))
