import {useId} from 'react';
import {VERKSAMHET, VERKSAMHET_LABEL} from '../../insatser/labels';
import {VET_INTE} from '../language/ast';
import type {FaktaModell, GuideModel} from '../model';
import type {Svar} from '../types';
import styles from './Guide.module.css';

interface FactFieldProps {
  readonly model: GuideModel;
  readonly fact: FaktaModell;
  readonly value: Svar | undefined;
  readonly onChange: (value: Svar | undefined) => void;
  /** What is wrong with the answer, shown at the field and tied to it. */
  readonly error?: string | undefined;
  /** The question is not asked any longer, but its answer still counts. */
  readonly moot?: boolean | undefined;
}

interface ControlProps extends FactFieldProps {
  /** Ids of the texts that describe the field. */
  readonly describedBy: string | undefined;
}

/** One fact as a native fieldset. Nothing is chosen from the start; *Vet inte* is always an answer. */
export function FactField(props: FactFieldProps) {
  const {fact, error, moot} = props;
  const id = useId();
  const described = [fact.hjalp && `${id}-hjalp`, error && `${id}-fel`].filter(Boolean).join(' ');
  const describedBy = described === '' ? undefined : described;
  return (
    <fieldset className={styles.fieldset} id={`fakta-${fact.id}`} aria-describedby={describedBy}>
      <legend className={styles.legend}>
        {fact.fraga}
        {moot && <small className={styles.moot}> {MOOT_TEXT}</small>}
      </legend>
      {fact.hjalp && (
        <p className={styles.help} id={`${id}-hjalp`}>
          {fact.hjalp}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-fel`}>
          <strong>Fel:</strong> {error}
        </p>
      )}
      <Control {...props} describedBy={describedBy} />
    </fieldset>
  );
}

/** Said of an answer to a question that is not asked any longer. */
export const MOOT_TEXT = 'Räknas fortfarande';

function Control(props: ControlProps) {
  switch (props.fact.typ) {
    case 'alder':
      return <AgeControl {...props} />;
    case 'behov':
      return <NeedsControl {...props} />;
    case 'insatser':
      return <InsatserControl {...props} />;
    case 'flerval':
      return <ManyControl {...props} options={props.fact.varden} />;
    default:
      return <OneControl {...props} />;
  }
}

function OneControl({fact, value, onChange}: FactFieldProps) {
  const chosen = value === undefined ? undefined : String(value);
  return (
    <div className={styles.options}>
      {fact.varden.map((option) => (
        <label className={styles.option} key={option.varde}>
          <input
            type="radio"
            name={fact.id}
            value={option.varde}
            checked={chosen === option.varde}
            onChange={() => {
              onChange(fact.typ === 'janej' ? yesNo(option.varde) : option.varde);
            }}
          />
          <span>
            {option.etikett}
            {option.hjalp && <small className={styles.optionHelp}>{option.hjalp}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}

const yesNo = (value: string): Svar => (value === VET_INTE ? value : value === 'true');

function AgeControl({fact, value, onChange, error, describedBy}: ControlProps) {
  const id = useId();
  return (
    <div className={styles.options}>
      <p className={styles.ageRow}>
        <label htmlFor={id}>Ålder i hela år</label>
        <input
          className={styles.age}
          id={id}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          value={value === undefined || value === VET_INTE ? '' : String(value)}
          onChange={(event) => {
            const text = event.target.value.trim();
            onChange(text === '' ? undefined : /^\d{1,2}$/.test(text) ? Number(text) : text);
          }}
        />
      </p>
      <label className={styles.option}>
        <input
          type="checkbox"
          name={fact.id}
          checked={value === VET_INTE}
          onChange={(event) => {
            onChange(event.target.checked ? VET_INTE : undefined);
          }}
        />
        <span>Vet inte</span>
      </label>
    </div>
  );
}

interface ManyProps extends FactFieldProps {
  readonly options: readonly {readonly varde: string; readonly etikett: string}[];
}

function ManyControl({fact, value, onChange, options}: ManyProps) {
  const toggle = toggler(value, onChange);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <div className={styles.options}>
      {options
        .filter((option) => option.varde !== VET_INTE)
        .map((option) => (
          <Check
            key={option.varde}
            name={fact.id}
            label={option.etikett}
            checked={chosen.includes(option.varde)}
            onToggle={() => {
              toggle(option.varde);
            }}
          />
        ))}
      <DontKnow fact={fact} value={value} onChange={onChange} />
    </div>
  );
}

function NeedsControl({model, fact, value, onChange}: FactFieldProps) {
  const toggle = toggler(value, onChange);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <div className={styles.needs}>
      {model.livsomraden.map((area, at) => (
        <fieldset className={styles.group} key={area.id}>
          <legend className={styles.groupLegend}>{area.etikett}</legend>
          {model.behov
            .filter((need) => need.omrade === at)
            .map((need) => (
              <Check
                key={need.slug}
                name={fact.id}
                label={need.etikett}
                help={need.hjalp}
                checked={chosen.includes(need.slug)}
                onToggle={() => {
                  toggle(need.slug);
                }}
              />
            ))}
        </fieldset>
      ))}
      <DontKnow fact={fact} value={value} onChange={onChange} />
    </div>
  );
}

/** The insatser lie in disclosures, so that 77 boxes do not stand in the way of *Inget*. */
function InsatserControl({model, fact, value, onChange}: FactFieldProps) {
  const toggle = toggler(value, onChange);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <div className={styles.options}>
      <Check
        name={fact.id}
        label="Inget"
        checked={Array.isArray(value) && value.length === 0}
        onToggle={() => {
          onChange(Array.isArray(value) && value.length === 0 ? undefined : []);
        }}
      />
      {VERKSAMHET.map((verksamhet) => {
        const list = model.insatser.filter((insats) => insats.verksamhet === verksamhet);
        const count = list.filter((insats) => chosen.includes(insats.slug)).length;
        if (list.length === 0) return null;
        return (
          <details className={styles.insatser} key={verksamhet}>
            <summary>
              {VERKSAMHET_LABEL[verksamhet]}
              {count > 0 && <strong> ({count} valda)</strong>}
            </summary>
            {list.map((insats) => (
              <Check
                key={insats.slug}
                name={fact.id}
                label={insats.kortnamn ?? insats.titel}
                checked={chosen.includes(insats.slug)}
                onToggle={() => {
                  toggle(insats.slug);
                }}
              />
            ))}
          </details>
        );
      })}
      <DontKnow fact={fact} value={value} onChange={onChange} />
    </div>
  );
}

function DontKnow({fact, value, onChange}: Pick<FactFieldProps, 'fact' | 'value' | 'onChange'>) {
  return (
    <Check
      name={fact.id}
      label="Vet inte"
      checked={value === VET_INTE}
      onToggle={() => {
        onChange(value === VET_INTE ? undefined : VET_INTE);
      }}
    />
  );
}

interface CheckProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

function Check({name, label, help, checked, onToggle}: CheckProps) {
  return (
    <label className={styles.option}>
      <input type="checkbox" name={name} checked={checked} onChange={onToggle} />
      <span>
        {label}
        {help && <small className={styles.optionHelp}>{help}</small>}
      </span>
    </label>
  );
}

/** Adds or takes away one item. An emptied list is no answer: *Inget* is said by its own box. */
function toggler(value: Svar | undefined, onChange: (value: Svar | undefined) => void) {
  return (item: string): void => {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    const next = chosen.includes(item)
      ? chosen.filter((known) => known !== item)
      : [...chosen, item];
    onChange(next.length === 0 ? undefined : next);
  };
}
