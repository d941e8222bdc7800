import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { day, endOfDay, londonToInstant, when, type When } from '../../calendar/index.ts'
import { sameSubjects, Timeline, type Fact, type SubjectId } from '../../ledger/index.ts'
import { Context, factsOf, type FactSource } from '../../readings/index.ts'
import type { StatusCase, statusCases, StatusDefinition } from '../../readings/status/index.ts'
import { statuses } from './manifest.ts'

const folder = new URL('./statuses/', import.meta.url)
const found = readdirSync(folder).filter((f) => f.endsWith('.ts') && !f.endsWith('.cases.ts')).map((f) => f.replace('.ts', ''))

/** The case's facts as the store would hand them over: only a fact that itself names the subject is in `naming`. */
const sourceOf = (facts: readonly Fact[]): FactSource => (subject) => {
  const one = sameSubjects(subject, facts)
  const own = facts.filter((f) => one.includes(f.subject))
  return { own, naming: facts.filter((f) => !own.includes(f) && f.links.some((l) => one.includes(l.subject))) }
}

function spansOf(status: StatusDefinition, given: StatusCase): ReturnType<StatusDefinition['spans']> {
  const at = londonToInstant(given.at)
  const written = factsOf(given.given).filter((f) => f.recorded <= at)
  const subject: SubjectId = status.about
  const found = sourceOf(written)(subject)
  return status.spans(new Timeline(subject, found?.own ?? [], found?.naming ?? []), new Context(at, 'england', sourceOf(written)))
}

const time = (text: string): When => {
  const [date, end] = text.split(' ')
  return end === 'end' && date ? { at: endOfDay(day(date)) } : when(text)
}

const casesOf = async (id: string): Promise<{ default: ReturnType<typeof statusCases> }> =>
  await import(`./statuses/${id}.cases.ts`) as { default: ReturnType<typeof statusCases> }

describe('the statuses of England', () => {
  it('every file is in the manifest, and the manifest names each once', () => {
    assert.deepEqual(statuses.map((s) => s.id).toSorted(), found.toSorted())
  })

  for (const status of statuses) {
    describe(`${status.id}: ${status.title}`, async () => {
      const { default: { status: of, cases } } = await casesOf(status.id)
      it('has cases of its own', () => { assert.equal(of, status.id); assert.ok(cases.length >= 4) })
      it('chip words are short', () => assert.ok(status.title.split(' ').length <= 4))
      for (const each of cases) {
        it(each.name, () => {
          const spans = spansOf(status, each)
          const times = each.spans.map((s) => ({ from: time(s.from), to: s.to === null ? null : time(s.to), ...pick(s) }))
          const expected = times.map((s, i) => ({ ...spans[i], ...s }))
          assert.deepEqual(spans, expected)
          for (const span of spans) assert.ok(span.because.length > 0, 'every span has its because')
        })
      }
    })
  }
})

const pick = ({ key, detail }: StatusCase['spans'][number]): Partial<Pick<StatusCase['spans'][number], 'key' | 'detail'>> =>
  ({ ...(key === undefined ? {} : { key }), ...(detail === undefined ? {} : { detail }) })
