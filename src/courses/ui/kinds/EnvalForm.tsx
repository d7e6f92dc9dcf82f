import {shuffledPlaces} from '../../random';
import {Choices, inOrder} from './Choices';
import type {FormProps} from './form';
import {Prompt} from './Prompt';

/** One right answer among several. */
export function EnvalForm({
  question,
  answer,
  onChange,
  seed,
  name,
}: FormProps<'enval', number | null>) {
  const places = shuffledPlaces(question.svar.length, question.id, seed);
  return (
    <Prompt text={question.fraga}>
      <Choices
        type="radio"
        name={name}
        options={inOrder(question.svar, places)}
        chosen={answer === null ? [] : [answer]}
        onToggle={onChange}
      />
    </Prompt>
  );
}
