import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labelledFolders, misreadings, misreadPath } from '../scripts/fixtures.ts'

for (const [folder, documentsOf] of Object.entries(labelledFolders)) {
  const documents = documentsOf()
  const listed: Record<string, unknown> = JSON.parse(readFileSync(misreadPath(folder), 'utf8'))

  describe(`documents of ${folder}`, () => {
    it('have names of their own, and no other document is listed', () => {
      const names = new Set(documents.map(({ name }) => name))
      expect(names.size).toBe(documents.length)
      expect(Object.keys(listed).filter((name) => !names.has(name))).toEqual([])
    })

    for (const document of documents) {
      const { name } = document
      it(`${name} is read as its labels say, but for what is listed`, () => {
        expect(misreadings([document])[name]).toEqual(listed[name])
      })
    }
  })
}
