import type { Shape } from '../segment.ts'
import { assemblyai } from './assemblyai.ts'
import { aws } from './aws.ts'
import { azure } from './azure.ts'
import { deepgram } from './deepgram.ts'
import { diarized } from './diarized.ts'
import { elevenlabs } from './elevenlabs.ts'
import { generic } from './generic.ts'
import { google } from './google.ts'
import { podcasting } from './podcasting.ts'
import { questionsAnswers } from './questions-answers.ts'
import { rev } from './rev.ts'
import { textOnly } from './text-only.ts'
import { typedTurns } from './typed-turns.ts'
import { whisper } from './whisper.ts'
import { whisperCpp } from './whisper-cpp.ts'
import { whisperx } from './whisperx.ts'

/** Every shape of recogniser JSON; the first that fits is read, so the surest come first. */
export const shapes: Shape[] = [
  deepgram,
  aws,
  azure,
  google,
  rev,
  assemblyai,
  elevenlabs,
  whisperx,
  podcasting,
  whisperCpp,
  diarized,
  whisper,
  generic,
  questionsAnswers,
  typedTurns,
  textOnly
]
