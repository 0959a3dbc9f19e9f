import { sql } from 'kysely'

import { capabilities, health } from '#contract/sala/host.ts'
import { implement } from '#server/implement.ts'
import { version } from '#server/project.ts'
import { companyOf } from '#server/store/company.ts'
import { isDemo } from '#server/store/demo.ts'

/** Members of `sala` in an enquiry that this host understands. */
const enquiry = ['filter', 'orderBy', 'after', 'count']

export const hostRoutes = {
  health: implement(health, async (_input, { app, db, answer }) => {
    const database = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    )
    if (!database) answer.status = 503
    return { ok: database, database, thaiSearch: app.thaiSearch, version }
  }),

  capabilities: implement(capabilities, async (_input, { app, db }) => ({
    mode: 'embedded' as const,
    enquiry,
    idempotency: true,
    versions: true,
    files: true,
    changes: true,
    history: true,
    undo: true,
    views: true,
    drafts: app.faults?.draftsOff !== true,
    demo: await isDemo(db),
    companyName: (await companyOf(db)).companyName,
    imageOrigins: [...app.settings.imageOrigins],
    version,
  })),
}
