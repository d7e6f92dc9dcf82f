import {useState} from 'react';
import {Button} from '../../../ui/Button';
import type {ReflectionAnswer} from '../../kinds/reflektion';
import {Rich} from '../../../ui/lagrum/Rich';
import {Choices} from './Choices';
import type {FormProps} from './form';
import styles from './Kinds.module.css';
import {Prompt} from './Prompt';

/** Something to write for oneself, then compare. What is written stays in the field: it is never kept. */
export function ReflektionForm({
  question,
  answer,
  onChange,
  name,
}: FormProps<'reflektion', ReflectionAnswer>) {
  const [text, setText] = useState('');
  const {visat, kriterier} = answer;
  return (
    <div className={styles.typed}>
      <label htmlFor={name} className={styles.legend}>
        {question.fraga}
      </label>
      <textarea
        id={name}
        className={styles.area}
        rows={5}
        maxLength={4000}
        aria-describedby={`${name}-rad`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <p id={`${name}-rad`} className={styles.hint}>
        Skriv inget som kan röja ett barn eller en familj. Texten sparas inte.
      </p>
      {!visat && (
        <Button
          onClick={() => {
            onChange({visat: true, kriterier});
          }}
        >
          Visa ett exempelsvar
        </Button>
      )}
      {visat && (
        <>
          <h4>Exempelsvar</h4>
          <p>
            <Rich text={question.exempelsvar} />
          </p>
          <Prompt text="Vad hade ditt svar med?">
            <Choices
              type="checkbox"
              name={`${name}-kriterier`}
              options={question.kriterier.map((criterion, place) => ({place, text: criterion}))}
              chosen={kriterier}
              onToggle={(place) => {
                const rest = kriterier.filter((each) => each !== place);
                onChange({
                  visat,
                  kriterier: rest.length < kriterier.length ? rest : [...kriterier, place],
                });
              }}
            />
          </Prompt>
        </>
      )}
    </div>
  );
}
