import {shuffledPlaces} from '../../random';
import {Choices, inOrder} from './Choices';
import type {FormProps} from './form';
import {Prompt} from './Prompt';

/** Several right answers. */
export function FlervalForm({
  question,
  answer,
  onChange,
  seed,
  name,
}: FormProps<'flerval', readonly number[]>) {
  const places = shuffledPlaces(question.svar.length, question.id, seed);
  const toggle = (place: number) => {
    onChange(
      answer.includes(place)
        ? answer.filter((each) => each !== place)
        : [...answer, place].sort((a, b) => a - b),
    );
  };
  return (
    <Prompt text={question.fraga} hint="Välj alla som stämmer.">
      <Choices
        type="checkbox"
        name={name}
        options={inOrder(question.svar, places)}
        chosen={answer}
        onToggle={toggle}
      />
    </Prompt>
  );
}
