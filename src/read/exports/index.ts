import type { Reader } from '../reader.ts'
import { arrowLines } from './arrow-lines.ts'
import { bracketLines } from './bracket-lines.ts'
import { chat } from './chat.ts'
import { davinci } from './davinci.ts'
import { forumThread } from './forum-thread.ts'
import { irc } from './irc.ts'
import { meet } from './meet.ts'
import { messengers } from './messengers.ts'
import { numberedLines } from './numbered-lines.ts'
import { slack } from './slack.ts'
import { table } from './table.ts'
import { teams } from './teams.ts'
import { tei } from './tei.ts'
import { timeMarks } from './time-marks.ts'
import { timedHeaders } from './timed-headers.ts'
import { whatsapp } from './whatsapp.ts'
import { youtubePanel } from './youtube-panel.ts'
import { zoomCaptions } from './zoom-captions.ts'
import { zoomChat } from './zoom-chat.ts'

/** Exports of meeting tools, chats and corpora whose own marks say who speaks or when. */
export const exportReaders: Reader[] = [
  zoomChat,
  zoomCaptions,
  teams,
  meet,
  timedHeaders,
  youtubePanel,
  arrowLines,
  bracketLines,
  davinci,
  whatsapp,
  irc,
  messengers,
  slack,
  forumThread,
  numberedLines,
  timeMarks,
  table,
  chat,
  tei
]
