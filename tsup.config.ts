import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      all: 'src/all.ts',
      html: 'src/html.ts',
      unified: 'src/unified.ts'
    },
    format: 'esm',
    target: 'es2022',
    dts: true,
    // Both builds run at once: each clears what is its own.
    clean: ['!cli.js', '!cli/**'],
    treeshake: true
  },
  {
    // One file to load instead of a hundred: the command starts several times faster.
    entry: { cli: 'src/cli.ts' },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    minify: true,
    clean: ['!*.*'],
    // All but what only few files need, which is loaded when they come.
    noExternal: [/^(?!(?:chardet|iconv-lite|mammoth|tinyglobby)$)/],
    external: ['mammoth'],
    esbuildOptions(options) {
      options.chunkNames = 'cli/[name]-[hash]'
    }
  }
])
