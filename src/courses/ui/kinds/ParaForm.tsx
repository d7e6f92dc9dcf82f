import {rightSides} from '../../kinds/para';
import {shuffledPlaces} from '../../random';
import type {FormProps} from './form';
import styles from './Kinds.module.css';
import {Prompt} from './Prompt';

/** A list to choose from for each left side. Nothing is dragged, and nothing is chosen from the start. */
export function ParaForm({
  question,
  answer,
  onChange,
  seed,
  name,
}: FormProps<'para', readonly (number | null)[]>) {
  const sides = rightSides(question);
  const places = shuffledPlaces(sides.length, question.id, seed);
  const choose = (left: number, value: string) => {
    const side = value === '' ? null : Number(value);
    onChange(question.par.map((_, index) => (index === left ? side : (answer[index] ?? null))));
  };
  return (
    <Prompt text={question.fraga} hint="Alla svar behöver inte användas.">
      {question.par.map(({vanster}, left) => (
        <div key={vanster} className={styles.pair}>
          <label htmlFor={`${name}-${left}`}>{vanster}</label>
          <select
            id={`${name}-${left}`}
            className={styles.select}
            value={answer[left] ?? ''}
            onChange={(event) => {
              choose(left, event.target.value);
            }}
          >
            <option value="">Välj …</option>
            {places.map((place) => (
              <option key={place} value={place}>
                {sides[place]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </Prompt>
  );
}
