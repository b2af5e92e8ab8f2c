import { describe, expect, it } from 'vitest'
import { talk } from './support/talk.ts'

describe('times below the first paragraph of a turn', () => {
  it('before words are no words', () => {
    const text =
      'Mirela:\n\n[00:00:00] Do you dream of bells?\n\nSava:\n\n[00:00:06] Of silence.\n\n[00:01:00] It lasts all night.\n\nMirela:\n\n[00:01:04] And in the morning?\n\nSava:\n\n[00:01:09] I ring.\n'
    expect(talk(text)).toEqual([
      'Mirela 0: Do you dream of bells?',
      'Sava 6: Of silence. / [60] It lasts all night.',
      'Mirela 64: And in the morning?',
      'Sava 69: I ring.'
    ])
  })

  it('alone count for what stands below', () => {
    const text =
      'Speaker 1 (00:02):\nHow long?\n\nSpeaker 2 (00:24):\nThis long.\n\n(00:31):\nAnd then I stayed.\n\nSpeaker 1 (00:40):\nWhy?\n\nSpeaker 2 (00:44):\nFor the view.\n'
    expect(talk(text)).toEqual([
      'Speaker 1 2: How long?',
      'Speaker 2 24: This long. / [31] And then I stayed.',
      'Speaker 1 40: Why?',
      'Speaker 2 44: For the view.'
    ])
  })

  it('stay where the turns have none', () => {
    const text =
      'Ann: When does it begin?\n\nBo: I wrote it down.\n\n[00:10] is the time of the first note.\n\nAnn: And then?\n\nBo: Silence.\n'
    expect(talk(text)[1]).toBe('Bo: I wrote it down. / [00:10] is the time of the first note.')
  })
})
