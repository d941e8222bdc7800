import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { statusCases } from '../../readings/status/index.ts'
import { registers, statuses } from './manifest.ts'

const files = readdirSync(new URL('./registers/', import.meta.url)).map((f) => f.replace('.ts', ''))

/** Every detail that some worked case of a status shows. */
async function shownBy(status: string): Promise<ReadonlySet<string>> {
  const { default: { cases } } = await import(`./statuses/${status}.cases.ts`) as { default: ReturnType<typeof statusCases> }
  return new Set(cases.flatMap((c) => c.spans.flatMap((s) => Object.keys(s.detail ?? {}))))
}

describe('the registers', () => {
  it('every file is in an area, once', () => assert.deepEqual(registers.map((r) => r.id).toSorted(), files.toSorted()))
  for (const register of registers) {
    it(`${register.id} reads a status, and every column is a detail that one of its cases shows`, async () => {
      assert.ok(statuses.some((s) => s.id === register.status), register.status)
      const shown = await shownBy(register.status)
      for (const detail of Object.keys(register.columns)) assert.ok(shown.has(detail), `no case shows ${detail}`)
      for (const by of register.countedBy) assert.ok(register.columns[by], `counted by a column it has: ${by}`)
    })
  }
})
