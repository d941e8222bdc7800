import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { Pages, partOf, rowsOf, sayPart, spanOf } from './pages.tsx'

const asked = (page: string | undefined, name = 'page') => ({ query: page === undefined ? {} : { [name]: page }, url: '' })
const hrefs = (html: string): readonly string[] => [...html.matchAll(/href="([^"]*)"/g)].map((m) => (m[1] ?? '').replaceAll('&amp;', '&'))

test('a list is divided into parts that leave nothing out and give nothing twice', () => {
  const all = Array.from({ length: 103 }, (_, i) => i)
  const parts = [1, 2, 3].map((n) => rowsOf(all, partOf(asked(String(n)), all.length, 50)))
  assert.deepEqual(parts.map((p) => p.length), [50, 50, 3])
  assert.deepEqual(parts.flat(), all)
  assert.deepEqual(spanOf(partOf(asked('3'), 103, 50)), { limit: 50, skip: 100 })
})

test('past the end stands the last part, and what is no number is the first', () => {
  assert.equal(partOf(asked('9'), 103, 50).page, 3)
  assert.equal(partOf(asked('9'), 0, 50).page, 1)
  for (const wrong of [undefined, '', '0', '-4', 'two']) assert.equal(partOf(asked(wrong), 103, 50).page, 1)
  assert.equal(partOf(asked('2', 'missing'), 103, 50, 'missing').page, 2)
  assert.equal(partOf(asked('2'), 103, 50, 'missing').page, 1)
})

test('a list that goes on says which of how many stand here; one that is whole says nothing', () => {
  assert.equal(sayPart(partOf(asked('2'), 10_412, 50)), '51 to 100 of 10,412')
  assert.equal(sayPart(partOf(asked('209'), 10_412, 50)), '10,401 to 10,412 of 10,412')
  assert.equal(sayPart(partOf(asked('1'), 50, 50)), null)
  assert.equal(render(<Pages part={partOf(asked('1'), 50, 50)} call={{ url: '/told' }} />), '')
})

test('the way leads to the first, the last and those around, and keeps what was asked besides', () => {
  const html = render(<Pages part={partOf(asked('7', 'unseen'), 10_412, 50, 'unseen')} call={{ url: '/told?what=given&seen=3' }} />)
  assert.match(html, /aria-label="Page 7 of 209"/)
  const at = (n: number): string => `/told?what=given&seen=3&unseen=${n}#unseen`
  assert.deepEqual([...new Set(hrefs(html))].sort(), [1, 6, 7, 8, 209].map(at).sort())
  assert.ok(!html.includes('#page'))
  const first = render(<Pages part={partOf(asked('1'), 103, 50)} call={{ url: '/guidance' }} />)
  assert.deepEqual([...new Set(hrefs(first))], ['/guidance?page=1', '/guidance?page=2', '/guidance?page=3'])
  assert.ok(!first.includes('rel="prev"'))
})
