import { defineRecord, longText, oneOf, step, subjectOf, text, voice } from '../../../records/index.ts'
import { howReturned, riskLevel, toldOfMissing, whoCame, yesNoNotKnown } from '../codes/index.ts'
import { extract, headed, joined, label, quoted, small, who } from '../words.ts'
import { missingType } from '../codes/index.ts'

/** A time in which nobody who should know where a child is knows it, from when they went to when they came back. */
export const missingEpisode = defineRecord({
  id: 'missing-episode',
  version: 1,
  title: 'Missing',
  about: ['child'],
  answers: ['MI-1', 'MI-2', 'MI-6'],
  icon: 'missing',
  intro: 'Ring the police first if you have not. Then write what you know: one line is enough, and the rest can follow.',
  steps: {
    started: step({
      title: 'Missing now',
      happenedLabel: 'Since when? About is fine',
      opens: true,
      fields: {
        lastSeen: text({ section: 'Now', label: 'Where were they last seen, and by whom?', expected: true }),
        wearing: text({ section: 'Now', label: 'What are they wearing?', hint: 'And what they have with them: bag, phone, bike.' }),
        worry: longText({
          section: 'Now', label: 'What worries you most tonight?',
          hint: 'Who they may be with, what they said before they went, medicine they need.', expected: true,
        }),
        knownRisk: oneOf(riskLevel, {
          section: 'Now', label: 'How worried are you?', hint: 'Your judgement. You can change it.', expected: true,
        }),
        kind: oneOf(missingType, { section: 'For the record', label: 'Missing, or away?' }),
        home: subjectOf('home', { section: 'For the record', label: 'Which home are they missing from?' }),
        fetchedBy: oneOf(whoCame, { section: 'For the record', label: 'Did somebody come for them?', hint: 'Leave empty if nobody saw.' }),
      },
      line: (b) => joined([
        label(missingType, b.kind) ?? 'Missing',
        b.lastSeen && `Last seen: ${extract(b.lastSeen)}`,
        extract(b.worry),
        b.knownRisk && `Worry: ${small(label(riskLevel, b.knownRisk))}`,
        b.fetchedBy && `Fetched by ${small(label(whoCame, b.fetchedBy))}`,
      ], '. '),
    }),
    told: step({
      title: 'Say who was told',
      happenedLabel: 'When?',
      repeats: true,
      fields: {
        who: oneOf(toldOfMissing, { label: 'Who was told?', expected: true }),
        name: text({ label: 'Their name', hint: 'Who picked up. Leave empty if you left a message, and try again.' }),
        reference: text({ label: 'Police reference', onlyWhen: { field: 'who', is: 'police' } }),
        what: text({ label: 'What was said or done?', hint: 'For example where you looked.' }),
      },
      line: (b) => {
        if (b.who === 'looked-for') return headed('Went to look', extract(b.what))
        const told = label(toldOfMissing, b.who)
        const heading = told ? `${told} told` : 'Someone was told, who is not written'
        return joined([joined([heading, extract(b.name, 60), b.reference && `reference ${b.reference}`]), extract(b.what)], '. ')
      },
    }),
    sighted: step({
      title: 'They were seen',
      happenedLabel: 'When were they seen?',
      repeats: true,
      fields: {
        where: text({ label: 'Where?', hint: 'And who they were with.', expected: true }),
        by: text({ label: 'Who saw them?' }),
      },
      line: (b) => headed('Seen while missing', joined([extract(b.where), b.by && `by ${extract(b.by, 60)}`])),
    }),
    returned: step({
      title: 'They are back',
      happenedLabel: 'When did they come back?',
      fields: {
        childWords: voice({
          section: 'First words', label: 'What did they say or show?',
          hint: 'A welcome first, questions later. Write their own words if they spoke.',
        }),
        harmed: oneOf(yesNoNotKnown, {
          section: 'First words', label: 'Has anyone hurt them?', hint: 'If they tell you, write it as “a child told us something” too.',
          expected: true,
        }),
        condition: longText({
          section: 'First words', label: 'How are they?', hint: 'Hungry, cold, hurt, clothes, money or things they did not have before.',
          expected: true,
        }),
        how: oneOf(howReturned, { section: 'Coming back', label: 'How did they come back?', expected: true }),
        broughtBy: oneOf(whoCame, {
          section: 'Coming back', label: 'Who brought them, or set them down nearby?', onlyWhen: { field: 'how', is: 'brought-by-other' }, expected: true,
        }),
        travelled: text({ section: 'Coming back', label: 'How did they travel?', hint: 'On foot, a bus, whose car, its number plate.' }),
        where: text({ section: 'Coming back', label: 'Where had they been, or where were they found?' }),
        withWhom: text({
          section: 'Coming back', label: 'Who had they been with?', hint: 'Names, cars, phone numbers: whatever they let slip.',
        }),
      },
      line: (b) => joined([
        headed('Back', joined([small(label(howReturned, b.how)), small(label(whoCame, b.broughtBy)), extract(b.travelled, 60)])),
        b.where && `Had been: ${extract(b.where, 100)}`,
        b.harmed === 'yes' ? 'Someone had hurt them' : b.harmed === 'not-known' && 'Not known if anyone hurt them',
        quoted(b.childWords, 120),
      ], '. '),
    }),
    decided: step({
      title: 'Manager’s decision while missing',
      happenedLabel: 'When was it decided?',
      repeats: true,
      fields: {
        decision: longText({ label: 'What was decided?', hint: 'What is tried next, who does it, when you look again.', expected: true }),
        decidedBy: subjectOf('worker', { label: 'Who decided?', expected: true }),
      },
      line: (b, nameOf) => headed(
        joined(['While missing', b.decidedBy ? `${who(nameOf, b.decidedBy)} decided` : 'it was decided']),
        extract(b.decision) ?? 'what is not written',
      ),
    }),
  },
})
