import {useState} from 'react';
import {Button} from '../../ui/Button';
import {LENGTH_MINUTES, MOMENT_LABEL} from '../lengths';
import {
  add,
  agendaOf,
  MAX_MINUTES,
  minutesOf,
  move,
  setMinutes,
  timeBoxes,
  type Picked,
} from '../plan';
import type {PackageSummary} from '../view';
import chooseStyles from './Choose.module.css';
import sharedStyles from './Meetings.module.css';

interface BuilderProps {
  readonly picked: readonly Picked[];
  readonly paket: readonly PackageSummary[];
  readonly onChange: (picked: Picked[]) => void;
}

/** Puts a meeting together: moments from any package, in any order, with their own minutes. */
export function Builder({picked, paket, onChange}: BuilderProps) {
  const agenda = agendaOf({slag: 'egen', moment: picked}, paket);
  const boxes = timeBoxes(agenda);
  const [message, setMessage] = useState('');
  const change = (next: Picked[], said: string): void => {
    onChange(next);
    setMessage(`${said} Mötet är nu ${minutesOf(next)} minuter.`);
  };
  return (
    <>
      <ol className={chooseStyles.builder}>
        {agenda.map(({key, titel, typ, minuter, paketTitel}, index) => (
          <li key={key} className={chooseStyles.row}>
            <span className={chooseStyles.rowTime}>
              {boxes[index]?.from}–{boxes[index]?.to}
            </span>
            <span>
              <strong>{titel}</strong>{' '}
              <span className={sharedStyles.small}>
                {MOMENT_LABEL[typ]} · {paketTitel}
              </span>
            </span>
            <label className={chooseStyles.rowMinutes}>
              <input
                className={sharedStyles.number}
                type="number"
                inputMode="numeric"
                min={1}
                max={MAX_MINUTES}
                value={minuter}
                aria-label={`Minuter för ${titel}`}
                onChange={(event) => {
                  const minutes = Number(event.target.value);
                  change(setMinutes(picked, index, minutes), 'Tiden är ändrad.');
                }}
              />{' '}
              min
            </label>
            <span className={chooseStyles.rowButtons}>
              <Button
                look="quiet"
                disabled={index === 0}
                aria-label={`Flytta upp ${titel}`}
                onClick={() => {
                  change(move(picked, index, -1), 'Momentet är flyttat.');
                }}
              >
                Upp
              </Button>
              <Button
                look="quiet"
                disabled={index === agenda.length - 1}
                aria-label={`Flytta ner ${titel}`}
                onClick={() => {
                  change(move(picked, index, 1), 'Momentet är flyttat.');
                }}
              >
                Ner
              </Button>
              <Button
                look="quiet"
                disabled={agenda.length === 1}
                aria-label={`Ta bort ${titel}`}
                onClick={() => {
                  change(
                    picked.filter((_, at) => at !== index),
                    'Momentet är borttaget.',
                  );
                }}
              >
                Ta bort
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <p className={chooseStyles.sum}>
        <strong>{minutesOf(agenda)} minuter</strong>{' '}
        <span className={sharedStyles.small}>
          Ett vanligt möte är {LENGTH_MINUTES.kort} eller {LENGTH_MINUTES.lang}.
        </span>
      </p>
      <p role="status" className={sharedStyles.small}>
        {message}
      </p>
      <Adder
        picked={picked}
        paket={paket}
        onAdd={change}
        agendaClosing={agenda.at(-1)?.typ === 'avslut'}
      />
    </>
  );
}

interface AdderProps {
  readonly picked: readonly Picked[];
  readonly paket: readonly PackageSummary[];
  readonly agendaClosing: boolean;
  readonly onAdd: (picked: Picked[], said: string) => void;
}

function Adder({picked, paket, agendaClosing, onAdd}: AdderProps) {
  const [from, setFrom] = useState('');
  const source = paket.find(({id}) => id === from);
  const groups = [...new Set(paket.map(({grupp}) => grupp))];
  return (
    <div className={chooseStyles.adder}>
      <label>
        Hämta moment från{' '}
        <select
          className={chooseStyles.select}
          value={from}
          onChange={(event) => {
            setFrom(event.target.value);
          }}
        >
          <option value="">Välj ett möte</option>
          {groups.map((grupp) => (
            <optgroup key={grupp} label={grupp}>
              {paket
                .filter((each) => each.grupp === grupp)
                .map(({id, titel}) => (
                  <option key={id} value={id}>
                    {titel}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {source && (
        <ul className={chooseStyles.offers}>
          {source.moment.map(({id, titel, typ, tid}) => {
            const taken = picked.some((each) => each.paket === source.id && each.moment === id);
            const minuter = tid.kort ?? tid.lang ?? 5;
            return (
              <li key={id}>
                <span>
                  {titel}{' '}
                  <span className={sharedStyles.small}>
                    {MOMENT_LABEL[typ]}, {minuter} min
                  </span>
                </span>
                <Button
                  disabled={taken}
                  aria-label={`Lägg till ${titel}`}
                  onClick={() => {
                    const more = {paket: source.id, moment: id, minuter};
                    onAdd(add(picked, more, agendaClosing), 'Momentet är tillagt.');
                  }}
                >
                  {taken ? 'Tillagt' : 'Lägg till'}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
