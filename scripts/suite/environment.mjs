/** The database user and cache of the machine stay; where data, accounts and other systems are is for tests to say. */
const kept = ['SALA_DB_OS_USER', 'SALA_CACHE_DIR']

/**
 * Takes the settings of a real host out of an environment, in place: a test must never reach somebody's database,
 * tenant or data folder because a shell had them set.
 * @param {Record<string, string | undefined>} env
 */
export function quietEnvironment(env) {
  for (const name of Object.keys(env)) {
    const setting =
      /^(SALA_(?!TEST_)|GOFIVE_)/.test(name) || ['DATABASE_URL', 'PORT', 'HOST', 'NODE_ENV'].includes(name)
    if (setting && !kept.includes(name)) delete env[name]
  }
}
