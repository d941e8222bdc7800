import { Autosave, BodyMap, FileList, Fold, Panel, Recorder, TelLink, TourStep, VoiceLine, outlines } from '../index.ts'
import type { Nowhere } from './frame.tsx'
import { Part } from './part.tsx'

const files = [
  { hash: 'picture', name: 'Mural in the school hall.png', type: 'image/png', size: 2_480_000 },
  { hash: 'sound', name: 'What Micah said, 23 November.m4a', type: 'audio/mp4', size: 610_000 },
  { hash: 'document', name: 'A letter with a name so long that it has to break over more than one line, from the school, about Year 10 and what comes after it.pdf', type: 'application/pdf', size: 84_000 },
]

const inside = new Map([['document', { pages: 12, title: 'Plans for the year' }]])

/** Nothing is kept behind this page: its picture is the mark, and the rest leads back here. */
const fileHref = (hash: string): string => (hash === 'picture' ? '/assets/mark.svg' : '#files')

/** 'H-EYE' is 'eye': a page gives the words of its pack. */
const partInWords = (code: string): string => code.replace(/^[A-Z]-/, '').replaceAll('-', ' ').toLowerCase()
const some = outlines('child').flatMap((o) => (o.id === 'front' ? o.shapes.slice(0, 3).map((s) => s.code) : []))

/** Marks on a body, files, a fold, a number to ring, words inside something else, and the line that says what is saved. */
export const Evidence = ({ nowhere }: { readonly nowhere: Nowhere }) => (
  <>
    <Part id="body" title="Body map" rule="Nothing stands only in the drawing: each view says in words what is marked on it. Full for this time, hollow for others.">
      <Panel><BodyMap figure="child" here={some.slice(0, 1)} others={some.slice(1)} nameOf={partInWords} /></Panel>
    </Part>
    <Part id="files" title="Files" rule="Photographs small, sound with a player, documents by name, with their pages and title. A long name breaks over lines and is never cut.">
      <Panel><FileList files={files} href={fileHref} inside={inside} /></Panel>
    </Part>
    <Part id="small" title="A fold, a number, a few words" rule="Facts fold on a phone and are open at a desk and on paper. A number is one press to ring. A child’s words have one bar everywhere.">
      <Panel>
        <Fold summary="About Micah"><p>Sit on his right: hearing aid in his left ear.</p></Fold>
        <p>Saltmarsh House, day and night: <TelLink number="01632 960144" /></p>
        <VoiceLine>They picked mine.</VoiceLine>
      </Panel>
    </Part>
    <Part id="first-tour" title="First tour" rule="It stands in the page above what it is about, covers nothing, and is left by one press.">
      <TourStep at={2} of={5} title="What you owe" words="Each row says what, for which child, by when and who owes it." see={{ text: 'Show it on this page', href: '#duties' }} press={nowhere} />
    </Part>
    <Part id="recording" title="Recording" rule="Sound can be recorded where files can be given: only where script runs and the browser lets it, and nothing is kept until somebody says so.">
      <Panel><Recorder field="none-here" label="What happened" /></Panel>
    </Part>
    <Part id="saving" title="The line that says what is saved" rule="The line at the top of a page where somebody writes. Without script it says what the server last knew.">
      <Autosave form="none-here" kind="Visit" about="to Micah" state="ok" words="Draft saved 3:12pm. Only you can see it." />
    </Part>
  </>
)
