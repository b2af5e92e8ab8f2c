import { describe, expect, it } from 'vitest'
import { languages } from '../src/languages/index.ts'
import type { Lexicon } from '../src/languages/lexicon.ts'
import { dictionaryForm } from '../src/stages/people/dictionary-form.ts'

const inLanguage = (id: string) =>
  ({ languages: languages.filter((language) => language.id === id) }) as unknown as Lexicon

describe('a name behind words for an interview', () => {
  it.each([
    ['ru', 'Романом Берёзовым', 'Роман Берёзов'],
    ['ru', 'Андреем Лодочниковым', 'Андрей Лодочников'],
    ['ru', 'Марией Паромской', 'Мария Паромская'],
    ['ru', 'Марией Аркадьевной Паромской', 'Мария Аркадьевна Паромская'],
    ['ru', 'Андреем Петровичем Берёзовым', 'Андрей Петрович Берёзов'],
    ['uk', 'Тараса Петровича Вербенка', 'Тарас Петрович Вербенко'],
    ['ru', 'Мариной Кузнец', 'Марина Кузнец'],
    ['ru', 'Марину Паромскую', 'Марина Паромская'],
    ['ru', 'Мариной Вёсловой', 'Марина Вёслова'],
    ['ru', 'Мариной Ладьёвой', 'Марина Ладьёва'],
    ['ru', 'Павлом Берёзовым', 'Павел Берёзов'],
    ['hr', 'Helenom Periška', 'Helena Periška'],
    ['lt', 'Jonu Irklausku', 'Jonas Irklauskas'],
    ['el', 'Γιάννη Βαρκάρη', 'Γιάννης Βαρκάρης'],
    ['ru', 'Романа Берёзова', 'Роман Берёзов'],
    ['uk', 'Тарасом Вербенком', 'Тарас Вербенко'],
    ['uk', 'Тараса Вербенка', 'Тарас Вербенко'],
    ['uk', 'Олену Човнярську', 'Олена Човнярська'],
    ['uk', 'Меланією Вербенко', 'Меланія Вербенко'],
    ['pl', 'Annę Barkę', 'Anna Barka'],
    ['uk', 'Оленою Човнярською', 'Олена Човнярська'],
    ['pl', 'Markiem Wioślarskim', 'Marek Wioślarski'],
    ['pl', 'Anną Barką', 'Anna Barka'],
    ['cs', 'Pavlem Novákem', 'Pavel Novák'],
    ['cs', 'Petrou Vorovou', 'Petra Vorová'],
    ['sk', 'Ivanom Pltníkom', 'Ivan Pltník'],
    ['hr', 'Zvonimirom Periškom', 'Zvonimir Periško'],
    ['sl', 'Ano Brodar', 'Ana Brodar'],
    ['hu', 'Bödön Ernővel', 'Bödön Ernő'],
    ['hu', 'Bödön Jánossal', 'Bödön János']
  ])('has the form of the dictionary: %s, %s', (id, name, form) => {
    expect(dictionaryForm(name, inLanguage(id))).toBe(form)
  })

  it.each([
    ['ru', 'Роман Берёзов'],
    ['ru', 'Пароменой Берёзовым'],
    ['hu', 'Bödön Révvel'],
    ['en', 'Markiem Oar'],
    ['', 'Markiem Oar']
  ])('stays where no known name is left: %s, %s', (id, name) => {
    expect(dictionaryForm(name, inLanguage(id))).toBe(name)
  })
})
