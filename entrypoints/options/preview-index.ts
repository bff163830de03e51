import { terms } from '../../data/index.ts';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { previewTerms } from '../../lib/settings/preview-terms.ts';

/** An index of the words of the preview, made by the code that makes the one of pages: that one would be carried twice. */
export const previewIndex = decodeTermIndex(encodeTermIndex(terms.filter(({ id }) => previewTerms.includes(id))));
