import type {TrueFalseAnswer} from '../../kinds/santfalskt';
import {shuffledPlaces} from '../../random';
import {Choices, inOrder} from './Choices';
import type {FormProps} from './form';
import {Prompt} from './Prompt';

const TRUTH = [
  {place: 1, text: 'Sant'},
  {place: 0, text: 'Falskt'},
];

/** A statement to judge, and the reason. */
export function SantFalsktForm({
  question,
  answer,
  onChange,
  seed,
  name,
}: FormProps<'santfalskt', TrueFalseAnswer>) {
  const {sant, skal} = answer;
  const places = shuffledPlaces(question.skal.length, question.id, seed);
  return (
    <>
      <Prompt text={question.fraga} hint="Sant eller falskt?">
        <Choices
          type="radio"
          name={`${name}-sant`}
          options={TRUTH}
          chosen={sant === null ? [] : [Number(sant)]}
          onToggle={(place) => {
            onChange({sant: place === 1, skal});
          }}
        />
      </Prompt>
      <Prompt text="Varför?">
        <Choices
          type="radio"
          name={`${name}-skal`}
          options={inOrder(question.skal, places)}
          chosen={skal === null ? [] : [skal]}
          onToggle={(place) => {
            onChange({sant, skal: place});
          }}
        />
      </Prompt>
    </>
  );
}
