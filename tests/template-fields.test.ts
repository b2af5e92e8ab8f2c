import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { violations } from './invariants.ts'

const TALK =
  '<p><b>Who winds the clock?</b></p>\n<p>The baker does, on Sundays.</p>\n<p><b>And the other?</b></p>\n<p>Nobody.</p>\n'

/** Key, value and place of what a page says of itself above a talk. */
const fieldsOf = (head: string): [string | undefined, string, string][] => {
  const source = `${head}\n${TALK}`
  const interview = parseInterview(source, { format: 'html' })
  expect(violations(source, interview, parseInterview)).toEqual([])
  return interview.metadata.map(({ key, value, position }) => [
    key,
    value,
    source.slice(position?.start.offset, position?.end.offset)
  ])
}

describe('what a template says of its page', () => {
  it.each([
    ['{% block title %}Keys of the mill{% endblock %}', 'title', 'Keys of the mill'],
    ['{%- block meta_description -%} Keys &amp; clocks {%- endblock -%}', 'description', 'Keys & clocks'],
    ['<title>{% block title %}Keys{% endblock %}</title>', 'title', 'Keys']
  ])('stands in a block: %s', (head, key, value) => {
    expect(fieldsOf(head)).toEqual([[key, value, head]])
  })

  it('is assigned in PHP, one statement a line', () => {
    const statements = ['$title = "Keys";', "$page_description='A mill.';", '$Author  =  "Ida Moss" ;']
    expect(fieldsOf(`<?php\n${statements.join('\n  ')}\n?>`)).toEqual([
      ['title', 'Keys', statements[0]],
      ['description', 'A mill.', statements[1]],
      ['author', 'Ida Moss', statements[2]]
    ])
  })

  it.each([
    '<?php\n// $title = "Keys";\n$title = "Keys of $mill";\n$title = titleOf("Keys");\n$subtitle = "Keys";\n?>',
    '{% block title %}Keys of {{ mill }}{% endblock %}',
    '{% block title %}Keys\nof the mill{% endblock %}',
    '{% block content %}Keys{% endblock %}',
    '{% block title %}{% endblock %}',
    '<!-- {% block title %}Keys{% endblock %} -->',
    '<hr class="{% block title %}keys{% endblock %}">'
  ])('is none of: %j', (head) => {
    expect(fieldsOf(head)).toEqual([])
  })

  it('ends with the text', () => {
    const source = `${TALK}{% block title %}`
    const interview = parseInterview(source, { format: 'html' })
    expect(interview.metadata).toEqual([])
    expect(violations(source, interview, parseInterview)).toEqual([])
  })
})
