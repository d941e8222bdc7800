import type { Theme } from '../theme.ts'

/** A parent whose low mood, anxiety or illness of mind takes up the room. */
export const parentMind: Theme = {
  id: 'parent-mind', need: 'N3', noticedBy: ['health-visitor', 'gp', 'school', 'family', 'mental-health'], ages: [0, 16],
  concern: [
    'health-visitor|{carer} told me {csub} has not been out of the house since the half term. {name} gets {themself} to school, and home again, and does the tea.',
    'gp|I saw {carer} for low mood. {Csub} has thoughts of not being here, no plan. {Csub} says {name} is the reason {csub} is still trying.',
    'health-visitor|The baby is fed and clean and {carer} does not look at {them}. It is the third visit I have seen it.',
    'mental-health|{carer} was brought to us by ambulance on Sunday night. {name} found {cobj}. A neighbour has {them} for now.',
    'family|{carer} is my own child and is not well again. {Csub} talks about the cameras. {name} has started checking the plugs with {cobj}.',
    'school|{name} asked {teacher} how you know if someone is properly asleep.',
    'mental-health|{carer} has stopped {cposs} medicine and not come to the last three clinics. There is a child of school age in the home.',
  ],
  why: [
    '{carer} is ill and asking for help. {name} must not be the one holding it together while we wait for a clinic.',
    'No one is to blame here. {name} has seen it once and is watching for it to happen again.',
    'Everybody has tried what is theirs to try. It needs all of us round one table.',
    'There is family who help at weekends. It is Monday to Friday that worries me.',
  ],
  small: [
    'Tucked me up on the sofa with a blanket and a plastic cup. “You have a rest. I’ll be quiet.”',
    'Showed me which mug is for the tablets. “I’m not allowed but I remind {cobj}.”',
    'Made the doll sleep, and sleep, and would not let me wake it.',
    '“{carer}’s got a cloud. It’s not my cloud.” Then asked if clouds go.',
    'Brought book after book and leaned against me. Did not want the story so much as the leaning.',
  ],
  old: [
    '“I check on {carer} when I get in. If the curtains are open it’s a good day.”',
    '“I’m not a carer. I just live with {carer}.”',
    '“What happens to me if {csub} goes in? Nobody’s ever actually said.”',
    '“School think I’m lazy. I’m up at two making sure the door’s locked.”',
    '“{Csub} laughed on Saturday. Like really laughed. I’d forgotten {cposs} laugh.”',
  ],
  observed: [
    'Curtains half open, which {name} says is a six out of ten. {carer} in a dressing gown, talked for twenty minutes and managed to look up.',
    '{carer} slow and flat. {Csub} got {name}’s shoes, missed the lace, and {name} did it without being asked.',
    'A list on the fridge in {name}’s writing: bins, bread, tablets, form.',
    '{carer} had washed {cposs} hair and wanted me to know. {name} made us all tea.',
    'Tablets on the side in reach of everyone. {carer} moved them up when I said so and was upset with {cref}.',
    'Baby on the mat looking for {carer}’s face. When I sat on the floor too, {carer} came down and {they} beamed.',
  ],
  meaning: [
    'A better week is not a better winter. {name} needs to know who comes if it gets worse, by name.',
    'The new medicine is helping a little. {name} has slept, and it shows.',
    '{name}’s worry has a list now. A child’s list on a fridge is what I will take to the meeting.',
    '{carer} loves {them} and cannot show it at the moment. Somebody warm in the house each morning would do more than another form.',
    'The crisis team have closed. I do not think the crisis has.',
    'Young carers’ group is the first thing {name} has for {themself}. Protect it.',
  ],
  next: [
    'Joint visit with the community nurse', 'Ask for a named person at the clinic', 'Young carers’ referral, {name} has said yes',
    'Write with {name} who to ring on a bad day',
  ],
  note: [
    'Community nurse will visit weekly until Christmas. {carer} glad it is the same one.',
    'GP surgery: medicine changed, blood test in two weeks. {carer} agreed I could know this.',
    '{name} went to young carers and came back with a certificate for pizza. {They} {has} asked to go again.',
    'Call with {gran}: will have {name} Thursdays as well. She sounds tired herself.',
    'Crisis line used once on Tuesday night. {carer} rang it, which is the plan working.',
    '{carer} non-compliant with medication again according to the clinic letter.',
  ],
}
