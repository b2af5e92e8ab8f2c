import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    all: 'src/all.ts',
    html: 'src/html.ts',
    unified: 'src/unified.ts',
    cli: 'src/cli.ts'
  },
  format: 'esm',
  target: 'es2022',
  dts: true,
  clean: true,
  treeshake: true
})
