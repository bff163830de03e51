import type messages from '../../public/_locales/en/messages.json';

/** The name of a text of the interface. The English file is the one that all others follow. */
export type MessageKey = keyof typeof messages;
