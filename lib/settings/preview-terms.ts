/** The terms that the text of the preview names: of every level, and none with another sense. */
export const previewTerms: readonly string[] = ['dorsiflexion', 'gait', 'lumbar-spine', 'plantar-fasciitis'];
