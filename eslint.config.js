import parser from '@typescript-eslint/parser'
import { configs } from 'eslint-plugin-regexp'

/** biome lints everything else; this looks at regular expressions only. */
export default [
  { ignores: ['.dev/', '.stryker-tmp/', 'dist/', 'coverage/', 'fixtures/', 'bench/'] },
  {
    ...configs['flat/recommended'],
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...configs['flat/recommended'].rules,
      // Matters of taste, and control characters are what cleaning a terminal's output is about.
      'no-control-regex': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }]
    }
  }
]
