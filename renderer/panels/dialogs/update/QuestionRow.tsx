import { ChevronDown } from 'lucide-react';
import type { Diagram } from '../../../../shared/model/diagram.js';
import { IS_NEW, type Question } from '../../../../shared/reimport/matchElements.js';
import { elementName } from '../../../state/elements.js';
import { ChoiceMenu } from '../../controls/ChoiceMenu.js';
import { ElementTitle } from './TickRow.js';

interface QuestionRowProps {
  readonly imported: Diagram;
  readonly present: Diagram;
  readonly question: Question;
  readonly answer: string | undefined;
  /** Ids that are the answer to another question. */
  readonly taken: ReadonlySet<string>;
  readonly onAnswer: (answer: string) => void;
}

/** Asks whether an element of the template is new or one that the diagram has. */
export function QuestionRow({ imported, present, question, answer = IS_NEW, taken, onAnswer }: QuestionRowProps) {
  const name = elementName(imported, question.imported);
  const sameAs = (id: string) => `Same as ${elementName(present, id)}`;
  const candidates = question.candidates.filter((id) => id === answer || !taken.has(id));
  return (
    <li className="update-row update-question">
      <ElementTitle diagram={imported} id={question.imported} />
      <ChoiceMenu
        label={`${name} is`}
        className="button button-small"
        choices={[{ id: IS_NEW, label: 'New' }, ...candidates.map((id) => ({ id, label: sameAs(id), hint: id }))]}
        selected={answer}
        onChoose={onAnswer}
      >
        {answer === IS_NEW ? 'New' : sameAs(answer)}
        <ChevronDown size={12} aria-hidden />
      </ChoiceMenu>
    </li>
  );
}
