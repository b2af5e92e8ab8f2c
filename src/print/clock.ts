import type { Time } from '../schema.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** `1:02:03.5`; seconds that milliseconds cannot hold exactly, and negative ones, as `0.12345s`. */
function formatSeconds(seconds: number): string {
  const all = Math.round(seconds * 1000)
  if (!(all >= 0) || all > 3.6e9 || all / 1000 !== seconds) return `${seconds}s`
  const whole = Math.floor(all / 1000)
  const rest = all % 1000
  const fraction = rest === 0 ? '' : String(rest / 1000).slice(1)
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}${fraction}`
}

function readSeconds(text: string): number | undefined {
  if (text.endsWith('s')) {
    const seconds = Number(text.slice(0, -1))
    return text.length > 1 && Number.isFinite(seconds) ? seconds : undefined
  }
  const match = /^(\d{1,4}):(\d\d):(\d\d)(?:\.(\d{1,3}))?$/.exec(text)
  if (!match) return undefined
  const [, hours, minutes, seconds, fraction = ''] = match
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return (whole * 1000 + Number(fraction.padEnd(3, '0'))) / 1000
}

/** `0:00:05–0:00:07.5` */
export function formatTime({ start, end }: Time): string {
  return end === undefined ? formatSeconds(start) : `${formatSeconds(start)}–${formatSeconds(end)}`
}

/** What `formatTime` wrote, or undefined for anything else. */
export function readTime(text: string): Time | undefined {
  const [first, second, ...more] = text.split('–') as [string, ...string[]]
  const start = readSeconds(first)
  if (start === undefined || more.length > 0) return undefined
  if (second === undefined) return { start }
  const end = readSeconds(second)
  return end === undefined ? undefined : { start, end }
}
