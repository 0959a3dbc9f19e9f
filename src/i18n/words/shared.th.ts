import { words as common } from './common.th.ts'
import { words as errors } from './errors.th.ts'
import { words as parts } from './parts.th.ts'

/** Words that every page needs, in one file: one request at the start in place of three. */
export const shared = { common, errors, parts }
