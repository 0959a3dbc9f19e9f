import { z } from 'zod'

// Schemas would try whether the page may make code from text. It may not, and the mere try counts as a violation of
// the page's policy. Must be the first import: schemas try while they are made.
z.config({ jitless: true })
