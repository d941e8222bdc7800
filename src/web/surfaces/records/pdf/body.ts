import type { Outline } from '../../../kit/index.ts'
import type { Paper } from '../../../paper/paper.ts'
import { nameOfPart } from '../body.tsx'

/** Points that one unit of the drawing takes. */
const scale = 0.62
const ink = '#16262a', line = '#5d6769', ground = '#f2f1ec'

/** A body with its marks on paper: a full circle with how many, and the same in words for whoever hears it. */
export function drawBody(paper: Paper, all: readonly Outline[], here: readonly string[]): void {
  const views = all.filter((o) => o.id !== 'face' || o.shapes.some((s) => here.includes(s.code)))
  const alt = here.length > 0 ? `A drawn body. Marked: ${here.map((c) => nameOfPart(c).toLowerCase()).join('; ')}.` : 'A drawn body with nothing marked.'
  paper.figure(alt, Math.max(...views.map((o) => o.height)) * scale, (doc, at) => {
    views.forEach((outline, n) => {
      doc.save().translate(at.x + n * outline.width * scale, at.y).scale(scale).lineWidth(1.5)
      for (const path of outline.beside) doc.path(path).stroke(line)
      for (const s of outline.shapes) doc.path(s.path).fillAndStroke(ground, line)
      for (const s of outline.shapes) {
        const times = here.filter((c) => c === s.code).length
        if (times > 0) doc.circle(s.at.x, s.at.y, 11).fill(ink).fontSize(14).fillColor('#ffffff').text(String(times), s.at.x - 11, s.at.y - 7, { width: 22, align: 'center', lineBreak: false })
      }
      doc.fillColor(line).fontSize(14).text(outline.id === 'back' ? 'L' : 'R', 6, 4, { lineBreak: false }).text(outline.id === 'back' ? 'R' : 'L', outline.width - 18, 4, { lineBreak: false })
      doc.restore().fillColor('#000000')
    })
  })
}
