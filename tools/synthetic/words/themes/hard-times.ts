import type { Theme } from '../theme.ts'

/** Money, housing, loss: a family under more weight than it can carry. */
export const hardTimes: Theme = {
  id: 'hard-times', need: 'N4', noticedBy: ['housing', 'school', 'voluntary', 'family', 'health-visitor', 'midwife'], ages: [0, 17],
  concern: [
    'housing|Eviction on the 14th. {carer}, {name} and two suitcases. No one has told {name}.',
    'school|{carer} was widowed in March and the benefit stopped the same week. {name} has not been in since.',
    'housing|Family of five in one room at the guest house, third month. {name} does homework in the corridor.',
    'voluntary|No recourse to public funds, and the job ended. We have given what we can. {name} is wearing a summer dress.',
    'school|{name} told {teacher} they are going to live in the car “like camping”.',
    'health-visitor|Seven weeks early, home to a flat with no cooker. {carer} does everything we ask and has nothing to do it with.',
    'voluntary|Gas card empty since Sunday. {carer} walks them round the shopping centre to keep warm.',
  ],
  why: [
    'Nobody has done anything wrong. They have run out. Help with the roof first, and assess what else {name} needs.',
    'Grief, debt and a date on a letter. Support now may mean nothing else is ever needed.',
    'Housing hold the duty for the roof. We hold one for {name}. Both start today.',
    'No kind of paperwork is a reason for a child to be cold.',
  ],
  small: [
    '“Our new house has got a bath down the corridor and you have to have shoes.”',
    'Packed and unpacked a small rucksack. Bear first, every time.',
    'Asked if the tooth fairy knows the new address.',
    'Drew the old house with everybody in it, and the sun with sunglasses on.',
  ],
  old: [
    '“Everyone thinks we’re on holiday because it’s a hotel.”',
    '“{carer}’s skipping tea. {Csub} says {csub} had something earlier. {Csub} didn’t.”',
    '“I don’t want a food parcel at school. Can it come to the house?”',
    '“{carer} used to do the bills. I’m doing them. I got the council tax down.”',
    '“It’s all right. It’s just cold and boring and far.”',
  ],
  observed: [
    'Four beds touching. Everything they own is in the alcove under a sheet, folded.',
    'New flat: bare boards, no curtains, and {name} cartwheeling because there was room to.',
    '{carer} had made a table out of a door. We had tea on it.',
    'Letters in a carrier bag, unopened. We opened eleven together and it was not as bad as {csub} thought.',
    '{name} showed me {their} old bedroom key. {They} keeps it on a string, in case.',
    'Warm, because the neighbour runs an extension lead through the window. I did not see the lead.',
  ],
  meaning: [
    'With the rent arrears stopped this family does not need a social worker for long.',
    '{name} is grieving in a corridor. Bereavement support and a door that closes.',
    'The move is done. School is now two buses away and {name} is doing it without complaint; it will not last.',
    'Debt advice has turned the letters into a plan. {carer} slept, {csub} said, like a person.',
    'Still in the one room. Every week there is a week of {name}’s childhood.',
  ],
  next: [
    'Discretionary payment form with {carer}', 'Bus pass for {name}', 'Ask housing for the review in writing',
    'Bereavement group, starts after half term',
  ],
  note: [
    'Housing officer: two-bedroom flat offered, keys on Friday. {carer} asked me to say it twice.',
    'Cooker delivered from the household fund.',
    'Bereavement group: {name} made a memory jar. Blue for the sea.',
    'Debt charity wrote off the catalogue loan. {carer} framed the letter.',
    'School will pay for the bus until Easter.',
    'Guest house manager complained about noise. Five people in a room make noise. Told him so, politely.',
  ],
}
