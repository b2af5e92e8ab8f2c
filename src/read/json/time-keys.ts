/** The names under which lists of speech state a time, in the order in which they count. */
export const startKeys = [
  'start',
  'start_time',
  'startTime',
  'start_timestamp',
  'begin',
  'from_time',
  'timestamp',
  'time',
  'ts',
  'offset',
  'start_ts'
]
export const endKeys = ['end', 'end_time', 'endTime', 'end_timestamp', 'stop', 'to_time', 'end_ts']

/** Those that say by their name that the time is in milliseconds. */
export const startMsKeys = ['start_ms', 'startMs', 'begin_ms', 'offset_ms', 'startTimeMs', 'tStartMs']
export const endMsKeys = ['end_ms', 'endMs', 'endTimeMs']

export const anyStartKeys = [...startKeys, ...startMsKeys]
