import type { Evidence, Sounds } from './judge-context.ts';
import { CAUTION, MOST_CONTEXT, MOST_DENSITY, MOST_NEAR, TOPIC, WEIGHTS } from './limits.ts';
import type { Lean } from './term-index.ts';

/** Is the word meant in its health sense here? `reason` names what decided. */
export interface Judgement {
  sense: 'sure' | 'health' | 'everyday';
  reason: string;
}

export const sure: Judgement = { sense: 'sure', reason: 'always a health word' };

/** What all matches of a section are told alike. */
export interface SectionTopic {
  /** Sure health terms in a thousand UTF-16 code units. */
  readonly sureDensity: number;
}

export const NO_SECTION: SectionTopic = { sureDensity: 0 };

/** What is known of the text around an everyday word. */
export interface Surroundings extends SectionTopic {
  /** Sure health terms near by. */
  readonly sureNear: number;
}

/** What the words around an everyday word say, summed up, so that a page need not keep more: log odds of its sense, and of health text. */
export interface Heard {
  readonly ofSense: number;
  readonly ofTopic: number;
}

/**
 * Weighs all that is known of an everyday word in a text: how often it has its health sense in text like this, the words around
 * it, and whether it is written like a name. A sum of log odds with fitted weights (limits.ts), so each part can be told; above 0
 * the word has its health sense.
 */
export function isHealthSense({ ofSense, ofTopic }: Heard, lean: Lean, around: Surroundings): boolean {
  const topic = topicOf(ofTopic, around);
  const leans = WEIGHTS.general * logOdds(lean.general) * (1 - topic) + WEIGHTS.healthText * logOdds(lean.health) * topic;
  return WEIGHTS.bias - CAUTION + leans + ofSense > 0;
}

export function sumUp(evidence: Readonly<Sounds>): Heard {
  return { ofSense: saidByWords(evidence) + (evidence.isName ? WEIGHTS.name : 0), ofTopic: topicByWords(evidence) };
}

/** The same with its reason; `text` is the text that the evidence is from. */
export function judge(evidence: Evidence, lean: Lean, around: Surroundings, text: string): Judgement {
  const heard = sumUp(evidence);
  const isHealth = isHealthSense(heard, lean, around);
  const isNameDecisive = !isHealth && evidence.isName && isHealthSense(sumUp({ ...evidence, isName: false }), lean, around);
  return {
    sense: isHealth ? 'health' : 'everyday',
    reason: reasonOf(isHealth, evidence, saidByWords(evidence), topicOf(heard.ofTopic, around), text, isNameDecisive),
  };
}

/** What the words around say, in log odds: the same for each term that has no clues of its own. */
export function saidByWords({ phrase, speaksFor, against, health, everyday }: Readonly<Sounds>): number {
  return (
    (phrase > 0 ? WEIGHTS.phraseFor : phrase < 0 ? WEIGHTS.phraseAgainst : 0) +
    WEIGHTS.clueFor * speaksFor +
    WEIGHTS.clueAgainst * against +
    WEIGHTS.health * Math.min(health, MOST_CONTEXT) +
    WEIGHTS.everyday * Math.min(everyday, MOST_CONTEXT)
  );
}

function reasonOf(isHealth: boolean, evidence: Evidence, words: number, topic: number, text: string, isNameDecisive: boolean): string {
  const { start, end } = isHealth ? evidence.mostFor : evidence.mostAgainst;
  const sign = isHealth ? 1 : -1;
  if (end > start && (evidence.phrase === sign || words * sign > 0)) {
    const told = text.slice(start, end).replaceAll(/\s+/g, ' ');
    return evidence.phrase === sign ? `"${told}" settles it` : `"${told}" stands near`;
  }
  if (isNameDecisive) return 'written like a name';
  if (isHealth) return topic > 0.5 ? 'health text around it' : 'mostly a health word';
  return topic > 0.5 ? 'has other senses in health text too' : 'little health text around it';
}

function topicByWords({ health, everyday, everydayBeyond }: Readonly<Sounds>): number {
  return (
    TOPIC.health * Math.min(health, MOST_CONTEXT) +
    TOPIC.everyday * Math.min(everyday, MOST_CONTEXT) +
    TOPIC.everydayBeyond * Math.min(everydayBeyond, MOST_CONTEXT)
  );
}

/** How much the text around a word is health text, from 0 to 1. */
function topicOf(byWords: number, { sureNear, sureDensity }: Surroundings): number {
  const sum =
    TOPIC.bias +
    (TOPIC.near * Math.min(sureNear, MOST_NEAR)) / MOST_NEAR +
    (TOPIC.density * Math.min(sureDensity, MOST_DENSITY)) / MOST_DENSITY +
    byWords;
  return 1 / (1 + Math.exp(-sum));
}

/** How sure a lean is, from 0 (as often as not): the logarithm of its odds, kept finite. */
export function logOdds(tenths: number): number {
  return LOG_ODDS[tenths] ?? Math.log((tenths + 0.5) / (9.5 - tenths));
}

const LOG_ODDS = Array.from({ length: 10 }, (_, tenths) => Math.log((tenths + 0.5) / (9.5 - tenths)));
