import { defineConfig } from 'tsup'
import { dataFiles, lazyModules } from './scripts/command-build.ts'
import { packing } from './scripts/packing.ts'

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      all: 'src/all.ts',
      html: 'src/html.ts',
      languages: 'src/languages.ts',
      unified: 'src/unified.ts'
    },
    format: 'esm',
    target: 'es2022',
    dts: true,
    // Both builds run at once: each clears what is its own.
    clean: ['!cli.js', '!cli/**'],
    treeshake: true,
    esbuildPlugins: [packing],
    esbuildOptions(options) {
      // Escapes would take three times the bytes in Cyrillic.
      options.charset = 'utf8'
    }
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
    esbuildPlugins: [dataFiles, lazyModules, packing],
    esbuildOptions(options) {
      options.chunkNames = 'cli/[name]-[hash]'
    }
  }
])
