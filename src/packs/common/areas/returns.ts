import { adopter } from '../records/adopter.ts'
import { afterCare } from '../records/after-care.ts'
import { earlierPermanence } from '../records/earlier-permanence.ts'
import { fileMapping } from '../records/file-mapping.ts'
import { identifier } from '../records/identifier.ts'
import { importRecord } from '../records/import.ts'
import { parenthood } from '../records/parenthood.ts'
import { unaccompanied } from '../records/unaccompanied.ts'
import { yearlyHealth } from '../records/yearly-health.ts'
import type { Area } from './area.ts'

/** What files brought in and returns sent out tell of, beside what the rest of the work writes. */
export const returns: Area = {
  recordTypes: [
    identifier,
    importRecord,
    fileMapping,
    unaccompanied,
    yearlyHealth,
    afterCare,
    earlierPermanence,
    parenthood,
    adopter,
  ],
  statuses: [],
  duties: [],
  signals: [],
  registers: [],
  writes: {
    'social-worker': ['adopter.*', 'identifier.*', 'parenthood.*', 'unaccompanied.*', 'yearly-health.*', 'after-care.*', 'earlier-permanence.*'],
    'team-manager': ['adopter.*', 'identifier.*', 'parenthood.*', 'unaccompanied.*', 'yearly-health.*', 'after-care.*', 'earlier-permanence.*'],
    'personal-adviser': ['identifier.*', 'parenthood.*', 'after-care.*'],
    'head-of-service': ['adopter.*', 'identifier.*', 'parenthood.*', 'unaccompanied.*', 'yearly-health.*', 'after-care.*', 'earlier-permanence.*'],
  },
}
