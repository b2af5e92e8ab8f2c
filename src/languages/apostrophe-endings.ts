/** Endings behind an apostrophe, which belongs to no name: `Elif Serçe’yle`, `Ahmet’in`. By language. */
export const APOSTROPHE_ENDINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set(
    'a e ı i u ü ya ye yı yi yu yü na ne nı ni nu nü da de ta te dan den tan ten ın in un ün nın nin nun nün la le yla yle ki daki deki taki teki dır dir dur dür tır tir tur tür nda nde ndan nden'.split(
      ' '
    )
  )
}
