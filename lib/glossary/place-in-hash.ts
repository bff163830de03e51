/** The place of the list of what to ask about. No entry has this id. */
export const TO_ASK_ABOUT = 'to-ask-about';

/** The name behind the # of an address: the id of an entry or a part of the page. Empty where there is none; never throws. */
export function placeInHash(hash: string): string {
  const name = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(name).trim();
  } catch {
    // A stray % is no code for anything: take the text as it stands.
    return name;
  }
}
