/** Small words and titles that Korean writes as one word with the name before them: `탁수연과의`, `이수진에게`, `이수진씨는`. */
export const ATTACHED_ENDINGS: readonly string[] =
  '가 이 는 은 를 을 와 과 의 도 만 에게 께 께서 와의 과의 이라는 라 라는 씨는 씨가 씨를 씨와 씨의 님은 님이 님을 님과 님의 입니다 이다 이며'.split(
    ' '
  )
