/** Words by which an answer refers to where its figures stand: "See Row 9", "The responses to Rows 5 through 11 are incorporated". */
export const REFERRING = String.raw`\b(?:see|refer\w*|incorporated|sets?\s+forth|stated|reported|shown|responses?|answers?|contained|provided|information)\b`;
