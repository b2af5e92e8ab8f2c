import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // By itself the runner leaves one core idle, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package.test.ts'],
          setupFiles: ['tests/support/seed.ts'],
          testTimeout: 60_000
        }
      },
      {
        // Packs, installs, type-checks and bundles what would be published: minutes, and the npm registry.
        test: { name: 'package', include: ['tests/package.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 }
      }
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Runs as a process of its own only, which tests/cli.test.ts starts.
      exclude: ['src/cli.ts'],
      reporter: ['html', 'json-summary'],
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 100 }
    }
  }
})
