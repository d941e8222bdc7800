import type { Theme } from '../theme.ts'

/** A teenager and a family who cannot live together just now. */
export const rowsAtHome: Theme = {
  id: 'rows-at-home', need: 'N5', noticedBy: ['family', 'school', 'child', 'police', 'youth-service'], ages: [12, 17],
  concern: [
    'school|{carer} has told {name} to be out by Friday. {name} has a bag packed in {their} locker.',
    'child|I’m ringing about myself. I can’t go back there tonight. I’m at {friend}’s, her mum says two nights.',
    'police|Called to a dispute. {name} had put a chair through a window and was sat on the kerb crying. {carer} said {csub} wants {them} gone.',
    'parent|I can’t do this with {name} any more. I’m frightened of {them} and I’m frightened for {them}. I never thought I’d ring.',
    'youth-service|{name} has been sofa-surfing for three weeks. {They} told us only because the washing machine at the third house broke.',
    'school|{carer} found the messages and now {name} is not allowed to be who {they} {is} in that house. {They} told {teacher} it feels like holding {their} breath.',
  ],
  why: [
    'A young person who may have nowhere safe to sleep. Explain every option, {name} to choose, and mediation offered at the same time.',
    'Both of them want it to stop. That is something to work with, if we go this week.',
    'Under the heat there is something nobody has talked about. Assess, and offer the family worker.',
    'No one is hurt so far. The next time may be different.',
  ],
  small: [
    'Would not come out from under the table, but passed me notes. The last one said “i miss when it was good”.',
    'Put both hands over {their} ears when {sib} imitated the shouting.',
    'Counted the broken things for me: the door, the mug, the other door.',
    '“They shout about me like I’m in a different room. I’m in that room.”',
  ],
  old: [
    '“{Csub} says get out, then rings me forty times asking where I am.”',
    '“I’m not sorry about the window. I’m a bit sorry about the window.”',
    '“Can’t someone just sit in the room with us? Like a referee?”',
    '“If I go to a hostel I’m not coming back. I mean it. Don’t send me to one.”',
    '“He’s not my dad. He’s just a man who lives in my house and has opinions.”',
    '“Nobody’s used my name at home since July. My real one.”',
  ],
  observed: [
    'They managed twelve minutes in the same room. Then a door. Then {name} came back by {themself} and sat down.',
    'The window is boarded. {carer} made a joke about the view and {name} nearly smiled.',
    '{name} at {friend}’s: own mattress, own towel, homework on the wall. {friend}’s mum kind and clear that it is not for ever.',
    'Stepdad talked for most of the hour. {name} looked at the floor. {carer} looked at {name}.',
    'A note on the fridge: “Tea 6. Both of us. No phones.” In two handwritings.',
    'Bag still packed by the bed.',
  ],
  meaning: [
    'It can be mended and it will take longer than the referral form allows.',
    '{name} is safe tonight and has no idea about next week. That is the worry, not the window.',
    'They love each other and are frightened of each other. The referee helps: two calm weeks.',
    'If this goes wrong it goes wrong at night. {name} has the number and has saved it under “pizza”.',
    'I do not think {name} can live there this year. Saying so gently is better than finding out in December.',
    '{name} keeps putting {themself} at risk by walking out.',
  ],
  next: [
    'Mediation session at the youth centre', 'Explain accommodation rights to {name}, with an advocate', 'Ask {gran} about weekends',
    'School to hold the bag so it is not by the bed',
  ],
  note: [
    'Mediation one: both came, both stayed. {name} walked home with {carer} afterwards.',
    'Joint housing appointment. {name} understood the options and asked better questions than I did.',
    '{name} stayed at {gran}’s from Friday to Sunday. Quiet weekend. Chips on the front.',
    '{carer} rang at nine, in tears, door slammed again. Talked till {csub} laughed. No one hurt.',
    'Youth worker says {name} is running the tuck shop and has strong views on pricing.',
    'College start date confirmed. {name} sent me a photo of the lanyard.',
  ],
}
