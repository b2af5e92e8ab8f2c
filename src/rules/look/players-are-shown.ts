import { isSpeech, TAG } from '../../model/chain.ts'
import { End } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { standsAlone, wordyBefore } from './units.ts'

/** Hosts whose addresses blog engines turn into a player or a card where one stands alone (oEmbed providers). */
const HOSTS = [
  'youtube.com',
  'youtu.be',
  'vimeo.com',
  'dailymotion.com',
  'soundcloud.com',
  'open.spotify.com',
  'mixcloud.com',
  'tiktok.com',
  'twitch.tv',
  'ted.com',
  'bilibili.com',
  'nicovideo.jp',
  'rutube.ru'
]

/** An address of a video or a song, alone in its paragraph: the page shows a player there, and nobody says it. */
export const playersAreShown: Look = {
  id: 'players-are-shown',
  why: 'the address of a video or a song alone in its paragraph: the page shows a player there',
  look(analysis) {
    const { tags } = analysis
    return tags.map((tag, index) => (isSpeech(tag) && isPlayer(analysis, index) ? TAG.aside : tag))
  }
}

function isPlayer(analysis: Analysis, index: number): boolean {
  const { units, marks } = analysis
  if (!marks[index]?.address || !standsAlone(analysis, index)) return false
  const above = marks[wordyBefore(marks, index)]
  return above !== undefined && above.end !== End.colon && hostOf((units[index] as Unit).text) !== undefined
}

/** The host that shows it, if the text is one address and nothing else. */
function hostOf(text: string): string | undefined {
  const host = /^<?(?:https?:\/\/)?(?:www\.|m\.)?([a-z.]{4,20})\/\S+$/i.exec(text)?.[1]?.toLowerCase()
  return HOSTS.find((known) => known === host)
}
