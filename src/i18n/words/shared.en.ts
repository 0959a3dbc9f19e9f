import { words as common } from './common.en.ts'
import { words as errors } from './errors.en.ts'
import { words as parts } from './parts.en.ts'

/** Words that every page needs, in one file: one request at the start in place of three. */
export const shared = { common, errors, parts }
