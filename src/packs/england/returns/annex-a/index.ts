import type { Exchange } from '../../../../returns/exchange/index.ts'
import { mostSay } from './doubts.ts'
import { listsAnnexA } from './manifest.ts'
import { readAnnexA, type AskedAnnexA } from './read.ts'
import { lacking, saysAnnexA } from './says.ts'
import { sendsAnnexA } from './sends.ts'
import type { AnnexAChild } from './shapes.ts'
import { kindsOfWho } from './who.ts'
import type { Day } from '../../../../calendar/index.ts'

export { annexAWorkbook } from './write-workbook.ts'
export { lists, listNames, type AnnexAChild, type ListName } from './shapes.ts'
export { periodOf } from './read.ts'

/**
 * Annex A to Ofsted's guidance for inspecting local authority children's services (ILACS): eleven lists, made on the day an inspection is
 * announced. A row is a picture at one day: counts, ages and what is open are worked out from the record and never kept.
 */
export const annexA: Exchange<AnnexAChild, AskedAnnexA> = {
  id: 'annex-a',
  kinds: [...new Set([...kindsOfWho, ...listsAnnexA.flatMap((l) => l.kinds)].map((k) => k.id))],
  read: readAnnexA,
  who: (child) => {
    const birth = mostSay(child, 'Date of Birth')?.value ?? null
    return { numbers: [{ scheme: child.about === 'adult' ? 'adopter' : 'local', value: child.id }], given: null, family: null, born: birth as Day | null, postcode: null }
  },
  refuses: lacking,
  says: saysAnnexA,
  sends: sendsAnnexA,
}
