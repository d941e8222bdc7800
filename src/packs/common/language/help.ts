import type { LanguageHelp } from '../../language.ts'

const help = (id: string, finds: readonly string[], better: string, why: string): LanguageHelp => ({ id, finds, better, why })

/**
 * Words that inspectors, serious case reviews and children themselves have asked workers to stop using. The list is ours; what each
 * puts in its place is a way to say what happened. An authority's own words belong here too.
 */
export const languageHelp: readonly LanguageHelp[] = [
  help('promiscuous', ['promiscuous', 'sexually active with adults', 'sleeping around'], 'Say who did what to the child, and how old each is.', 'A child cannot agree to be abused. The word puts on the child what an adult did.'),
  help('prostitution', ['child prostitute', 'prostituting herself', 'prostituting himself', 'prostituting themselves', 'selling sex', 'sex work'], 'Being sexually exploited: say by whom, and what was given or threatened.', 'Children are exploited. There is no such thing as a child who sells sex.'),
  help('risk', ['putting herself at risk', 'putting himself at risk', 'putting themselves at risk', 'puts herself at risk', 'puts himself at risk', 'puts themselves at risk', 'risky behaviour', 'risk taking behaviour', 'risk-taking behaviour'], 'Say what the danger is, where it comes from, and who could stop it.', 'The danger is what somebody else may do. The words make it the child’s doing.'),
  help('lifestyle', ['lifestyle choice', 'lifestyle choices', 'making poor choices', 'poor choices', 'chooses to associate', 'choosing to associate'], 'Say what hold people have over the child, and what the child gets from it.', 'Being groomed or threatened is not a choice.'),
  help('streetwise', ['streetwise', 'street wise', 'wise beyond', 'mature for her age', 'mature for his age', 'mature for their age'], 'Say how old they are, and what they had to learn to cope with and why.', 'Children treated as older are protected less.'),
  help('boyfriend', ['older boyfriend', 'older girlfriend', 'in a relationship with an adult', 'relationship with an older man', 'relationship with an older woman'], 'Say the ages, and what the adult does.', 'It makes abuse sound like a romance.'),
  help('drug-running', ['drug runner', 'running drugs', 'involved in county lines', 'involved with county lines', 'drug dealer', 'dealing drugs'], 'Being used by others to move or sell drugs: say by whom, and what happens if they refuse.', 'A child used to carry drugs is being exploited, whatever they are found with.'),
  help('absconding', ['absconded', 'absconding', 'absconds', 'absconder', 'abscond'], 'Went missing, or ran from: say from what and to whom.', 'It is what prisoners do. Children go missing for reasons.'),
  help('missing-by-habit', ['regular misper', 'frequent misper', 'habitual misper', 'misper', 'serial runaway', 'known runaway'], 'Has been missing: say how often, and what each time had in common.', 'Once it is a habit, people stop looking for the reason.'),
  help('attention-seeking', ['attention seeking', 'attention-seeking', 'seeking attention'], 'Say what they needed, and who noticed.', 'Children who need an adult’s attention should have it.'),
  help('manipulative', ['manipulative', 'manipulating staff', 'manipulates staff', 'playing staff off'], 'Say what the child asked for, of whom, and what they feared.', 'It explains nothing, and it follows a child for years.'),
  help('refuses-to-engage', ['refuses to engage', 'refused to engage', 'refusing to engage', 'failed to engage', 'failing to engage', 'fails to engage', 'will not engage', 'non-engagement', 'disengaged', 'hard to reach', 'hard to engage'], 'Say what was offered, how often, where and by whom, and what got in the way.', 'It says that the family is at fault for a service that did not reach them.'),
  help('did-not-attend', ['dna', 'did not attend', 'failed to attend'], 'Was not brought (a child), or say what kept them from coming.', 'Children do not bring themselves to appointments.'),
  help('disclosed', ['alleged that', 'claims that', 'claimed that', 'alleges that'], 'Said: and then their own words.', '‘Alleged’ tells the child that nobody believes them.'),
  help('challenging', ['challenging behaviour', 'behavioural issues', 'kicked off', 'kicking off', 'acting out', 'meltdown', 'non-compliant', 'noncompliant', 'defiant'], 'Say what they did, what came before it, and what helped.', 'What a child does tells something. The word hides what.'),
  help('placement', ['placement breakdown', 'placement broke down', 'her placement', 'his placement', 'their placement'], 'Home, or the people they live with; the move, and why it happened.', 'Children live in homes. ‘Placement’ is what offices call them.'),
  help('lac', ['lac', 'laced', 'looked after child', 'our lac'], 'Child in care, or their name.', 'Children have said they hear that they are lacking something.'),
  help('contact', ['contact session', 'supervised contact', 'contact with mum', 'contact with dad', 'contact with siblings', 'sibling contact'], 'Time with Mum, Dad, brothers or sisters: family time.', 'People in a family see each other. Nobody has contact with their mother.'),
  help('siblings', ['siblings'], 'Brothers and sisters, by name where it can be.', 'It is the word of a form.'),
  help('respite', ['respite'], 'Short break, or a stay with: and what the child does there.', 'It says that others need rest from the child.'),
  help('beyond-control', ['beyond parental control', 'out of control', 'unmanageable'], 'Say what the adults have tried, and what happened each time.', 'It blames the child, and says nothing to act on.'),
  help('parentified', ['parentified'], 'Looks after: say whom, and what they do each day.', 'A word for other professionals; the child will read this.'),
  help('complex', ['complex child', 'difficult child', 'problem child', 'troubled family', 'chaotic family', 'chaotic lifestyle', 'dysfunctional family', 'dysfunctional'], 'Say what happens in a day, and what makes it hard.', 'A name for a family is not a description of its days.'),
  help('mum-failed', ['failed to protect', 'failure to protect'], 'Say what the person who did the harm did, and what stood in the way of stopping it.', 'It moves the blame from whoever did the harm.'),
  help('domestic', ['domestic incident', 'volatile relationship', 'toxic relationship', 'arguments between parents'], 'Say who did what to whom, and where the child was.', 'It makes one person’s violence into a quarrel of two.'),
  help('no-concerns', ['no concerns', 'no current concerns', 'nil concerns'], 'Say what you saw, and what you asked.', 'It records a conclusion nobody can check.'),
  help('settled', ['settled in well', 'appears settled', 'appeared settled'], 'Say what they did, ate, said and slept.', 'Quiet is not the same as well.'),
  help('consensual', ['consensual', 'consented to sex'], 'Say both ages, and what was done.', 'Under 16 nobody can consent, and under 18 nobody consents to being exploited.'),
  help('illegal', ['illegal immigrant', 'illegal migrant', 'uasc'], 'A child who came here without their family.', 'It names a child by papers.'),
  help('wheelchair-bound', ['wheelchair bound', 'wheelchair-bound', 'confined to a wheelchair', 'suffers from', 'special needs'], 'Uses a wheelchair; has; say what they need.', 'A disability is not a sentence.'),
]
