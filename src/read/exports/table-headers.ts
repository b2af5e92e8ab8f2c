/** What a column holds. */
export type Column = 'speaker' | 'text' | 'start' | 'end' | 'question' | 'answer'

/** Header cells in lower case, without spaces and marks between words. */
const names: readonly (readonly [Column, readonly string[]])[] = [
  [
    'speaker',
    ['speaker', 'speakername', 'speakerlabel', 'speakerid', 'name', 'who', 'participant', 'sprecher', 'sprecherin', 'person', 'locuteur', 'intervenant', 'orateur', 'hablante', 'orador', 'interlocutor', 'parlante', 'relatore', 'falante', 'spreker', 'talare', 'говорящий', 'спикер', 'mluvčí', 'mówca', '话者', '說話者', '说话人', '发言人', '話者', '発言者', '화자', 'konuşmacı']
  ],
  [
    'text',
    ['text', 'transcript', 'transcription', 'dialog', 'dialogue', 'utterance', 'content', 'speech', 'sentence', 'caption', 'line', 'message', 'inhalt', 'texte', 'contenu', 'texto', 'testo', 'tekst', 'текст', '文本', '内容', '发言', 'テキスト', '発言', '내용', '텍스트', 'metin']
  ],
  [
    'start',
    ['start', 'starttime', 'starttimestamp', 'startms', 'begin', 'time', 'timestamp', 'timecode', 'tc', 'in', 'timein', 'anfang', 'beginn', 'zeit', 'début', 'debut', 'temps', 'inicio', 'início', 'tiempo', 'tempo', 'inizio', 'tijd', 'начало', 'время', '开始', '开始时间', '时间', '開始', '時間', '시작', 'başlangıç']
  ],
  ['end', ['end', 'endtime', 'endtimestamp', 'endms', 'stop', 'out', 'timeout', 'ende', 'fin', 'fine', 'fim', 'einde', 'конец', '结束', '结束时间', '終了', '끝', 'bitiş']],
  ['question', ['question', 'questions', 'q', 'frage', 'fragen', 'pregunta', 'pregunta', 'domanda', 'pergunta', 'vraag', 'вопрос', '问题', '問題', '質問', '질문', 'soru']],
  ['answer', ['answer', 'answers', 'a', 'response', 'antwort', 'antworten', 'réponse', 'respuesta', 'risposta', 'resposta', 'antwoord', 'ответ', '回答', '答案', '답변', 'cevap']]
]

const columns = new Map(names.flatMap(([column, words]) => words.map((word) => [word, column] as const)))

/** The column that a header cell names; undefined for any other cell. */
export function columnOf(header: string): Column | undefined {
  const word = header.trim().toLowerCase()
  return word.length > 30 ? undefined : columns.get([...word].filter((char) => !' _-.()#'.includes(char)).join(''))
}
