// Prints `N passed, N failed` from vitest's JSON report; fails where nothing ran.
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`)
if (report.numPassedTests === 0) process.exitCode = 1
