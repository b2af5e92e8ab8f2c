/** An ending that a name has behind `with`, and in the dictionary. */
type Ending = readonly [ending: string, base: string]

/** How a given name changes, and together with it the father's and the family's names beside it. */
export interface Declension {
  given: readonly Ending[]
  family: readonly Ending[]
}

const of = (given: string, family: string): Declension => ({ given: endings(given), family: endings(family) })

/** `ом/ ским/ский`: pairs, the longer endings before those that they end in. */
const endings = (pairs: string): Ending[] =>
  pairs.split(' ').map((pair) => [pair.slice(0, pair.indexOf('/')), pair.slice(pair.indexOf('/') + 1)])

const czech = of('ou/a ií/ie í/e', 'ovou/ová skou/ská ckou/cká ou/á')
const croatian = [of('om/ em/', 'škom/ško nkom/nko om/ em/'), of('om/a', 'ovom/ova skom/ska')]

/**
 * How names end in the case of `interview with`, and in that of `we asked`, by language: in many of their texts a name has
 * no other form. Hungarian puts the given name last, and nothing else changes.
 */
export const CASE_ENDINGS: Readonly<Record<string, readonly Declension[]>> = {
  ru: [
    of('влом/вел ьвом/ев ом/ ем/й ем/ь', 'ским/ский цким/цкий вичем/вич ьичом/ьич ым/ ом/'),
    of('ой/а ей/я', 'ской/ская цкой/цкая вной/вна ичной/ична овой/ова евой/ева ёвой/ёва иной/ина ыной/ына'),
    of('у/а ю/я', 'скую/ская цкую/цкая вну/вна ичну/ична ову/ова еву/ева ёву/ёва ину/ина ыну/ына'),
    of('а/ я/й я/ь', 'ского/ский цкого/цкий вича/вич ова/ов ева/ев ёва/ёв ина/ин ына/ын')
  ],
  uk: [
    of('ом/ ом/о ем/ь єм/й', 'ським/ський цьким/цький вичем/вич енком/енко им/ ом/'),
    of('ою/а єю/я ією/ія ею/я', 'ською/ська цькою/цька овою/ова євою/єва ою/а'),
    of('у/а ю/я', 'ську/ська цьку/цька ову/ова єву/єва ну/на'),
    of('а/ а/о я/й я/ь', 'ського/ський цького/цький вича/вич енка/енко')
  ],
  pl: [
    of('kiem/ek em/ iem/', 'skim/ski ckim/cki akiem/ak ikiem/ik ykiem/yk kiem/ek em/'),
    of('ą/a', 'ską/ska cką/cka ą/a'),
    of('ę/a', 'ską/ska cką/cka ę/a')
  ],
  cs: [of('lem/el kem/ek em/', 'ským/ský ckým/cký ým/ý ákem/ák íkem/ík kem/ek cem/ec em/ ou/a'), czech],
  sk: [of('om/ om/o', 'ským/ský ckým/cký ým/ý om/'), czech],
  hr: croatian,
  lt: [of('iumi/ius umi/us iu/is u/as', 'iumi/ius umi/us iu/is u/as'), of('e/ė', 'e/ė')],
  el: [of('η/ης ή/ής α/ας ά/άς ο/ος ό/ός', 'ο/ος ό/ός η/ης ή/ής α/ας ά/άς')],
  sl: [...croatian, of('o/a', 'ovo/ova sko/ska')],
  hu: [
    of(
      'ával/a ével/e val/ vel/ nnal/n nnel/n rral/r rrel/r ssal/s ssel/s llal/l llel/l ttal/t ttel/t kkal/k kkel/k',
      ''
    )
  ]
}
