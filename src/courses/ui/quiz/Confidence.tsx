import {SAKER, type Sakerhetsgrad} from '../../progress';
import {Choices} from '../kinds/Choices';
import {Prompt} from '../kinds/Prompt';
import styles from './Quiz.module.css';

const DEGREES = [
  {place: SAKER.gissar, text: 'Jag gissar'},
  {place: SAKER.tror, text: 'Jag tror det'},
  {place: SAKER.saker, text: 'Jag är säker'},
];

type ConfidenceProps = {
  name: string;
  value: Sakerhetsgrad;
  onChange: (value: Sakerhetsgrad) => void;
};

/** How sure the learner is, before she sees the answer. It gives no points: it shows her what to repeat. */
export function Confidence({name, value, onChange}: ConfidenceProps) {
  return (
    <div className={styles.confidence}>
      <Prompt text="Hur säker är du?">
        <Choices
          type="radio"
          name={`${name}-saker`}
          options={DEGREES}
          chosen={[value]}
          onToggle={(place) => {
            onChange(place as Sakerhetsgrad);
          }}
        />
      </Prompt>
    </div>
  );
}
