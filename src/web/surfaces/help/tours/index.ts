import { accessReviewer } from './access-reviewer.ts'
import { administrator } from './administrator.ts'
import { director } from './director.ts'
import { familySupportWorker } from './family-support-worker.ts'
import { frontDoorWorker } from './front-door-worker.ts'
import { headOfService } from './head-of-service.ts'
import { homeManager } from './home-manager.ts'
import { homeWorker } from './home-worker.ts'
import { nightWorker } from './night-worker.ts'
import { outOfHoursWorker } from './out-of-hours-worker.ts'
import { returnInterviewer } from './return-interviewer.ts'
import { reviewingOfficer } from './reviewing-officer.ts'
import { socialWorker } from './social-worker.ts'
import { teamManager } from './team-manager.ts'
import type { Tour } from './tour.ts'

/** A tour for everybody the demonstration lets one be. Two managers of teams share one. */
export const tours: readonly Tour[] = [
  nightWorker, homeWorker, homeManager, socialWorker, familySupportWorker, teamManager, headOfService,
  director, reviewingOfficer, returnInterviewer, frontDoorWorker, outOfHoursWorker, accessReviewer, administrator,
]

export const tourOf = (role: string): Tour | undefined => tours.find((t) => t.role === role)
export type { Step, Tour } from './tour.ts'
