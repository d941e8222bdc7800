import alert from './alert/page.tsx'
import alerts from './alerts/page.tsx'
import open from './open/page.tsx'
import review from './review/page.tsx'
import reviews from './reviews/page.tsx'

/** Getting past reach in an emergency, and looking into who looked. */
export const pages = [open, reviews, review, alerts, alert]
