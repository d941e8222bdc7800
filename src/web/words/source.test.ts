import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saySource } from './source.ts'

const source = { import: 'i', series: 'ssda903', period: '2025-26', file: '', table: 'Episodes', row: 10, hash: '' }

test('a file is called by its kind and period, and a row as a spreadsheet counts it', () => assert.equal(saySource(source), 'a file: SSDA903 2025-26, Episodes row 12'))
test('a file matched by hand has a name of its own', () => assert.equal(saySource({ ...source, series: 'csv', period: 'Visits of the old system', table: 'visits' }), 'a file: Visits of the old system, visits row 12'))
