import type { Position, Warning } from '../schema.ts'
import type { WarningCode } from '../warnings.ts'

/** Builds a warning. Codes are listed in `src/warnings.ts`. */
export function warn(code: WarningCode, message: string, severity: Warning['severity'], position?: Position): Warning {
  return { code, message, severity, ...(position && { position }) }
}
