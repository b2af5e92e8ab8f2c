import type { Look } from './look.ts'
import { addedAround } from './units.ts'

/** A longer line tells of the episode, too, in UTF-16 units. */
const LONGEST = 200

/** Where the hosts of podcasts keep what they say of listeners' data: `acast.com/privacy`, `omnystudio.com/listener`. */
const DATA =
  /(?:^|[\s("<])(?:https?:\/\/)?(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,10}\/(?:privacy|adchoices|listener|politique-de-confidentialite|datenschutz|privacidad|privacidade|privacy-policy)(?=[\s.,;)/>"]|$)/i

/** `Hosted by Reed. See reed.example/privacy for more information.` outside of the talk is what the host of the sound adds. */
export const hostsOfSound: Look = {
  id: 'hosts-of-sound',
  why: 'the host of the recording says where it tells of listeners’ data',
  look: (analysis) => addedAround(analysis, ({ text }) => text.length <= LONGEST && DATA.test(text))
}
