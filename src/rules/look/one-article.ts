import { indicesWhere } from '../../indices.ts'
import { ASKING } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** An interview puts so many questions, and the articles beside it all together a fourth of them at most. */
const QUESTIONS = { least: 3, beside: 4 }

/** So many other articles make a newsletter, and three of four of them are made of links. */
const OTHERS = { least: 3, linked: 0.75 }

/** A newsletter: of its articles under headings of one depth one is the interview, the others are no part of it. */
export const oneArticle: Look = {
  id: 'one-article',
  why: 'it stands in another article than the interview',
  look(analysis) {
    const { tags, units } = analysis
    const talk = talkOf(analysis)
    if (!talk) return tags
    return tags.map((tag, index) => {
      if (units[index]?.data?.part) return tag
      if (index < talk.from || index >= talk.to) return TAG.boilerplate
      return index === talk.from ? TAG.title : tag === TAG.title ? TAG.section : tag
    })
  }
}

interface Article {
  from: number
  to: number
  questions: number
  links: number
}

/** The only article of several that is a talk, its heading first. */
function talkOf(analysis: Analysis): Article | undefined {
  for (const depth of [1, 2, 3]) {
    const articles = articlesOf(analysis, depth)
    const talk = articles.reduce<Article | undefined>(
      (best, article) => (article.questions > (best?.questions ?? 0) ? article : best),
      undefined
    )
    if (!talk || talk.questions < QUESTIONS.least || articles.length <= OTHERS.least) continue
    const others = articles.filter((article) => article !== talk)
    const asked = others.reduce((sum, { questions }) => sum + questions, 0)
    const linked = others.filter(({ from, to, links }) => links > 0 && links * 3 >= to - from - 1)
    if (asked * QUESTIONS.beside <= talk.questions && linked.length >= others.length * OTHERS.linked) return talk
  }
  return undefined
}

function articlesOf({ units, tags, asks, marks }: Analysis, depth: number): Article[] {
  const heads = indicesWhere(units.length, (index) => units[index]?.heading === depth)
  return heads.map((from, at) => {
    const to = heads[at + 1] ?? units.length
    const article: Article = { from, to, questions: 0, links: 0 }
    for (let index = from + 1; index < to; index++) {
      const own = marks[index] as Marks
      // `__Releases__` in bold looks like a question and is none.
      const isAsking = own.questions > 0 || (own.words.opening & ASKING) !== 0
      if (tags[index] === TAG.question && isAsking && (asks[index] as number) >= ASKS) article.questions++
      if (holdsLink(units[index] as Unit)) article.links++
    }
    return article
  })
}

const holdsLink = ({ spans }: Unit): boolean => spans.some(({ type }) => type === 'link')
