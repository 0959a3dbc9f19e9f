/** What a dot means. Its colour never stands alone: a word is always beside it. */
export type Tone = 'lead' | 'prospect' | 'customer' | 'ended' | 'overdue' | 'soon'
