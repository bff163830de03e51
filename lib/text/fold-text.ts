/**
 * Text as search compares it: small letters without accents, apostrophes left out, everything else that is no letter or digit
 * one space. Offsets are not kept.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
