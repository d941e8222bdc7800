import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../src/calendar/index.ts'
import { england, isleOfMan } from '../src/packs/index.ts'
import type { DutyVersion } from '../src/readings/duty/index.ts'
import { overclaimed, sweep } from './sweep.ts'

const [from, to] = [day('1990-01-01'), day('2035-12-31')]

test('on every day from 1990 to 2035 each duty has at most one version, and no unstated gap', () => assert.deepEqual(sweep([...england.duties, ...isleOfMan.duties], from, to), []))
test('no limit claims more than was checked', () => assert.deepEqual(overclaimed([...england.duties, ...isleOfMan.duties]), []))

const version = (v: Partial<DutyVersion>): DutyVersion => ({
  where: 'england', from: day('2014-01-16'), within: { hours: 72 }, basis: 'statutory guidance', numberBasis: 'statutory guidance',
  law: { cite: 'x', href: null, checkedOn: null, status: 'unverified', says: 'x' }, ...v,
})

test('must fail: two versions on one day, a hole between two, law nobody checked, a local number dressed as law', () => {
  assert.equal(sweep([{ id: 'a', versions: [version({}), version({ from: day('2015-01-01') })] }], from, to).length, 1)
  assert.equal(sweep([{ id: 'a', versions: [version({ to: day('2014-12-31') }), version({ from: day('2015-01-02') })] }], from, to).length, 1)
  assert.equal(overclaimed([{ id: 'a', versions: [version({ law: { cite: 'x', href: 'x', checkedOn: null, status: 'verified', says: 'x' } })] }]).length, 1)
  assert.equal(overclaimed([{ id: 'a', versions: [version({ basis: 'local default' })] }]).length, 1)
})
