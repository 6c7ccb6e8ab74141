import { DERIVED_PROPERTIES, type Element, type World } from '../ownership/facts.js';
import { lookOf, type Look } from './looks.js';

/** Something that is asked of a subject. */
export interface Question {
  /** Everything that is read of the subject. */
  readonly properties: readonly string[];
  /** Answers can follow from the drawing where the subject itself states nothing. */
  readonly derives: boolean;
}

/** Property → the questions that read it. */
export type Readers = ReadonlyMap<string, readonly Question[]>;

const readBefore = new WeakMap<object, Question>();

/** What a check, control task or rule reads. */
export function reading(asker: object, properties: () => readonly string[]): Question {
  let question = readBefore.get(asker);
  if (question === undefined) {
    const each = [...new Set(properties())];
    question = { properties: each, derives: each.some((property) => DERIVED_PROPERTIES.has(property)) };
    readBefore.set(asker, question);
  }
  return question;
}

export const NO_READERS: Readers = new Map();

export function readersOf(questions: readonly Question[]): Readers {
  const readers = new Map<string, Question[]>();
  for (const question of questions) {
    for (const property of question.properties) {
      const known = readers.get(property);
      if (known === undefined) readers.set(property, [question]);
      else known.push(question);
    }
  }
  return readers;
}

/** The questions to which an element itself states something. */
export type Told = ReadonlySet<Question>;

export function toldBy({ facts = {} }: Element, readers: Readers): Told {
  const told = new Set<Question>();
  for (const property in facts) for (const question of readers.get(property) ?? []) told.add(question);
  return told;
}

/** The end of the way of one element that is asked a question; undefined where it looks like no other. */
export function likeAsked<Kept>(
  start: Look<Kept>,
  world: World,
  element: Element,
  question: Question,
  told: Told,
): Look<Kept> | undefined {
  const { properties, derives } = question;
  if (!derives && !told.has(question)) return start.silent(properties.length);
  return lookOf(start, world, element, properties);
}
