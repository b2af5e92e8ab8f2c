import parser from '@typescript-eslint/parser'
import { configs } from 'eslint-plugin-regexp'

/** biome lints everything else; this looks at regular expressions only. */
export default [
  { ignores: ['dist/', 'coverage/', 'fixtures/', 'bench/'] },
  {
    ...configs['flat/recommended'],
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...configs['flat/recommended'].rules,
      'regexp/no-super-linear-move': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }]
    }
  }
]
