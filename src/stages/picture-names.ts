const PICTURE_NAME = /^(?:https?:\/\/[^\s<>]{4,200}|[^/:<>|]{1,90})\.(?:jpe?g|png|gif|webp)$/i

/** `Picture 2.jpg`, `https://example.org/weir.jpg`: what is left of a picture where a page was pasted as text. */
export const isPictureName = (text: string): boolean =>
  text.length < 200 && (text[text.length - 4] === '.' || text[text.length - 5] === '.') && PICTURE_NAME.test(text)

/** `image: (path: "/weir.jpg")`: the name of a picture stands in it. */
export const holdsPictureName = (text: string): boolean => /\.(?:jpe?g|png|gif|webp)\b/i.test(text)
