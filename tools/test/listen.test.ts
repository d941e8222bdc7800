import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listen } from './listen.ts'
import type { Outcome } from './outcome.ts'
import { mark, type Said } from './reporter.ts'

test('outcomes come through whole wherever the pieces are cut, and the rest is kept', () => {
  const outcome: Outcome = { file: 'a.test.ts', name: 'ŵyneb › "face"', result: 'passed', ms: 1 }
  const stream = `before${mark}${JSON.stringify(outcome)}\nbetween\n${mark}${JSON.stringify(outcome)}\nafter`
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: stream.length })), (cuts) => {
    const news: (Outcome | Said)[] = []
    const heard = listen((one) => news.push(one))
    const edges = [0, ...cuts.toSorted((a, b) => a - b), stream.length]
    for (const [n, edge] of edges.entries()) if (n > 0) heard.take(stream.slice(edges[n - 1], edge))
    assert.deepEqual(news, [outcome, outcome])
    assert.equal(heard.words(), 'beforebetween\nafter')
  }))
})
