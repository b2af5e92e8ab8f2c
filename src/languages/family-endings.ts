/**
 * How family names end where many share an ending, without accents: `Ковальчук`, `Dvořáková`, `Παπαδόπουλος`. Those that
 * adjectives have, too, are left out: `Kurier Nadmorski` is a paper.
 */
export const FAMILY_ENDINGS: readonly string[] = `
ов ова ев ева ин ина ын енко чук щук ович евич швили дзе ян
ovic evic owicz ewicz czyk czuk enko ova escu eanu oglu
οπουλος οπουλου ακης ιδης ιδου αδης αδου
`
  .trim()
  .split(/\s+/)
