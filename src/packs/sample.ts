import type { Body } from '../ledger/index.ts'
import type { Field, Fields } from '../records/index.ts'

const someone = '00000000-0000-4000-8000-000000000001'
const somewhere = '00000000-0000-4000-8000-000000000002'

/** A body with every question of a step answered, the same every time: proof, once released, that the shape still reads. */
export const sampleBody = (fields: Fields): Body => Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, answer(field)]))

function answer({ type }: Field): unknown {
  switch (type.kind) {
    case 'text': return 'A few words'
    case 'long-text': return 'A few words. And some more.'
    case 'voice': return 'I want to go home.'
    case 'yes-no': return true
    case 'number': return 4
    case 'day': return '2026-11-21'
    case 'when': return { day: '2026-11-21' }
    case 'code': return type.codes.codes[0]?.code
    case 'codes': return type.codes.codes.map((c) => c.code)
    case 'subject': return someone
    case 'record': return somewhere
    case 'files': return [{ hash: '0'.repeat(64), name: 'Drawing.png', type: 'image/png', size: 1200 }]
    case 'rows': return [{ id: 'row-1', ...sampleBody(type.fields) }]
  }
}
