import { defineConfig } from 'vitest/config'

/**
 * Three projects, so that only what needs a page pays for one and only what needs a database starts one:
 * `unit` (node), `web` (happy-dom, components), `server` (node, real PostgreSQL).
 */
export default defineConfig({
  test: {
    // tests of the host mostly wait for the database: leave no core idle
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,scripts,tools}/**/*.test.ts'],
          testTimeout: 20_000, // a machine with other work is slow, and that is no fault
        },
      },
      {
        test: {
          name: 'web',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          testTimeout: 20_000,
          setupFiles: ['src/ui/testing/setup-web.ts'],
        },
      },
      {
        test: {
          name: 'server',
          environment: 'node',
          include: ['server/**/*.test.ts'],
          globalSetup: ['server/database/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
