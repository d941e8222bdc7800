import { closeJourney, type Journey } from './journey.ts'
import type { Story } from '../story.ts'
import { openAdvocacy, theAdvocate } from './advocacy.ts'
import { openAgreed, theSecondReader } from './agreed.ts'
import { openAssessment, theAssessment } from './assessment.ts'
import { openAway, theBedFarAway } from './away.ts'
import { openTold, theAnswer } from './being-told.ts'
import { beforeCourt, openBeforeCourt } from './before-court.ts'
import { openForCourt, theCourtCopy } from './chosen-chronology.ts'
import { openConsent, theNo } from './consent.ts'
import { openDisagreement, theDisagreement } from './disagreement.ts'
import { openDisabled, theList } from './disabled.ts'
import { openEarlyHelp, theWait } from './early-help.ts'
import { openExploited, openVape, theSigns, theVape } from './exploited.ts'
import { openFamilyTime, theSaturday } from './family-time.ts'
import { openFrontDoor, theFrontDoor } from './front-door.ts'
import { openGuidance, theThreshold } from './guidance.ts'
import { openHandedOn, theNewWorker } from './handed-on.ts'
import { openHealth, theDoctor } from './health.ts'
import { goingHome, openHomeAgain } from './home-again.ts'
import { openHomeless, theNightOut } from './homeless.ts'
import { openHowToTalk, theSigning } from './how-to-talk.ts'
import { openHub, theHub } from './hub.ts'
import { herPlan, openInCare } from './in-care.ts'
import { openIsland, theIsland } from './island.ts'
import { openLasting, openSmall, theNewFamily, theWayHome } from './lasting.ts'
import { openAnswered, openSilence, thePatternAnswered, theSilence } from './pattern-answered.ts'
import { openDrift, openPatterns, theDrift, thePattern } from './patterns.ts'
import { openMovingIn, openPoliceList, theMove, thePoliceList } from './moving-in.ts'
import { openMissingAgain, theThirdNight } from './missing-again.ts'
import { openNetwork, theFlat } from './network.ts'
import { openNightShift, theNightShift } from './night-shift.ts'
import { openFostered, theOtherHouse } from './private-fostering.ts'
import { openProtection, theProtection } from './protection.ts'
import { openNotThere, theHelpNotThere } from './not-there.ts'
import { openPartners, thePartners } from './partners.ts'
import { openPromised, thePromise } from './promised.ts'
import { openReview, theReview } from './review.ts'
import { openSchool, theSchool } from './school.ts'
import { openSharing, theRefusal } from './sharing.ts'
import { atHomeWithTom, openSchoolAtHome } from './school-at-home.ts'
import { openStepDown, theStepDown } from './step-down.ts'
import { openSearch, theSearch } from './the-search.ts'
import { openTwice, recordedTwice } from './twice.ts'
import { openWhoDecides, whoMayDecide } from './who-decides.ts'
import { openTwoSisters, theTwoSisters } from './two-sisters.ts'
import { openWords, theWords } from './words.ts'
import { openWorried, theNeighbour } from './worried.ts'
import { openJustice, theTwoPlans } from './youth-justice.ts'

/** A story of the journey, and how its small authority is opened. */
export interface JourneyStory { readonly story: Story<Journey>; readonly open: () => Promise<Journey> }

/** Stories that show needs met along a child’s journey, in its order. */
export const journeyStories: readonly JourneyStory[] = [
  { story: theNeighbour, open: openWorried },
  { story: theFrontDoor, open: openFrontDoor },
  { story: theThreshold, open: openGuidance },
  { story: theHub, open: openHub },
  { story: theWait, open: openEarlyHelp },
  { story: thePartners, open: openPartners },
  { story: theStepDown, open: openStepDown },
  { story: theNo, open: openConsent },
  { story: theRefusal, open: openSharing },
  { story: theDisagreement, open: openDisagreement },
  { story: theAssessment, open: openAssessment },
  { story: theAnswer, open: openTold },
  { story: theSecondReader, open: openAgreed },
  { story: thePattern, open: openPatterns },
  { story: theDrift, open: openDrift },
  { story: thePatternAnswered, open: openAnswered },
  { story: theSilence, open: openSilence },
  { story: theProtection, open: openProtection },
  { story: beforeCourt, open: openBeforeCourt },
  { story: theCourtCopy, open: openForCourt },
  { story: herPlan, open: openInCare },
  { story: theReview, open: openReview },
  { story: thePromise, open: openPromised },
  { story: theNewWorker, open: openHandedOn },
  { story: theWayHome, open: openLasting },
  { story: theNewFamily, open: openSmall },
  { story: goingHome, open: openHomeAgain },
  { story: theBedFarAway, open: openAway },
  { story: whoMayDecide, open: openWhoDecides },
  { story: theSearch, open: openSearch },
  { story: theSaturday, open: openFamilyTime },
  { story: theDoctor, open: openHealth },
  { story: theSchool, open: openSchool },
  { story: atHomeWithTom, open: openSchoolAtHome },
  { story: theSigns, open: openExploited },
  { story: theVape, open: openVape },
  { story: theThirdNight, open: openMissingAgain },
  { story: theFlat, open: openNetwork },
  { story: theOtherHouse, open: openFostered },
  { story: theNightOut, open: openHomeless },
  { story: theAdvocate, open: openAdvocacy },
  { story: theList, open: openDisabled },
  { story: theSigning, open: openHowToTalk },
  { story: theHelpNotThere, open: openNotThere },
  { story: theTwoPlans, open: openJustice },
  { story: theWords, open: openWords },
  { story: theIsland, open: openIsland },
  { story: theMove, open: openMovingIn },
  { story: thePoliceList, open: openPoliceList },
  { story: theNightShift, open: openNightShift },
  { story: theTwoSisters, open: openTwoSisters },
  { story: recordedTwice, open: openTwice },
]
export { closeJourney }
