import type { Role } from '../../pack.ts'

/** A partner sees what was shared with them or their agency, until the day the share ends. */
const shared = ['my-day:read', 'child:read', 'why:read'] as const
const contributes = ['contact.received', 'notice.acknowledged'] as const

/** Children, parents, carers and the partners who work with them. */
export const outside: readonly Role[] = [
  { id: 'young-person', title: 'Young person', home: 'released', reach: 'self', heldBy: 'child', may: ['released:read'], writes: [] },
  { id: 'parent-or-carer', title: 'Parent or carer', home: 'released', reach: 'self', heldBy: 'adult', may: ['released:read'], writes: [] },
  { id: 'foster-carer', title: 'Foster carer', home: 'my-day', reach: 'shared', may: [...shared, 'record:write'], writes: ['case-note.noted', 'disclosure.*', 'missing-episode.*', ...contributes] },
  { id: 'school-partner', title: 'Designated safeguarding lead, school', home: 'my-day', reach: 'shared', may: [...shared, 'record:write'], writes: contributes },
  { id: 'health-partner', title: 'Named nurse, health', home: 'my-day', reach: 'shared', may: [...shared, 'record:write'], writes: contributes },
  { id: 'police-partner', title: 'Police child protection officer', home: 'my-day', reach: 'shared', may: [...shared, 'record:write'], writes: contributes },
  { id: 'advocate', title: 'Advocate', home: 'my-day', reach: 'shared', may: shared, writes: [] },
]
