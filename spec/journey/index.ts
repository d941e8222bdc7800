import { closeJourney, type Journey } from './journey.ts'
import type { Story } from '../story.ts'
import { openAdvocacy, theAdvocate } from './advocacy.ts'
import { openAssessment, theAssessment } from './assessment.ts'
import { openAway, theBedFarAway } from './away.ts'
import { beforeCourt, openBeforeCourt } from './before-court.ts'
import { openConsent, theNo } from './consent.ts'
import { openDisagreement, theDisagreement } from './disagreement.ts'
import { openDisabled, theList } from './disabled.ts'
import { openEarlyHelp, theWait } from './early-help.ts'
import { openExploited, openVape, theSigns, theVape } from './exploited.ts'
import { openFrontDoor, theFrontDoor } from './front-door.ts'
import { openHealth, theDoctor } from './health.ts'
import { openHomeless, theNightOut } from './homeless.ts'
import { openIsland, theIsland } from './island.ts'
import { openDrift, openPatterns, theDrift, thePattern } from './patterns.ts'
import { openFostered, theOtherHouse } from './private-fostering.ts'
import { openProtection, theProtection } from './protection.ts'
import { openReview, theReview } from './review.ts'
import { openSchool, theSchool } from './school.ts'
import { openStepDown, theStepDown } from './step-down.ts'
import { openWords, theWords } from './words.ts'

/** A story of the journey, and how its small authority is opened. */
export interface JourneyStory { readonly story: Story<Journey>; readonly open: () => Promise<Journey> }

/** Stories that show needs met along a child’s journey, in its order. */
export const journeyStories: readonly JourneyStory[] = [
  { story: theFrontDoor, open: openFrontDoor },
  { story: theWait, open: openEarlyHelp },
  { story: theStepDown, open: openStepDown },
  { story: theNo, open: openConsent },
  { story: theDisagreement, open: openDisagreement },
  { story: theAssessment, open: openAssessment },
  { story: thePattern, open: openPatterns },
  { story: theDrift, open: openDrift },
  { story: theProtection, open: openProtection },
  { story: beforeCourt, open: openBeforeCourt },
  { story: theReview, open: openReview },
  { story: theBedFarAway, open: openAway },
  { story: theDoctor, open: openHealth },
  { story: theSchool, open: openSchool },
  { story: theSigns, open: openExploited },
  { story: theVape, open: openVape },
  { story: theOtherHouse, open: openFostered },
  { story: theNightOut, open: openHomeless },
  { story: theAdvocate, open: openAdvocacy },
  { story: theList, open: openDisabled },
  { story: theWords, open: openWords },
  { story: theIsland, open: openIsland },
]
export { closeJourney }
