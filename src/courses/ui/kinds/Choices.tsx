import styles from './Kinds.module.css';

type ChoicesProps = {
  type: 'radio' | 'checkbox';
  name: string;
  /** Alternatives in the order they are shown, each with its place in the file. */
  options: readonly {readonly place: number; readonly text: string}[];
  chosen: readonly number[];
  onToggle: (place: number) => void;
};

/** Real radio buttons or checkboxes, each with its whole row as label. */
export function Choices({type, name, options, chosen, onToggle}: ChoicesProps) {
  return (
    <div className={styles.choices}>
      {options.map(({place, text}) => (
        <label key={place} className={styles.choice}>
          <input
            type={type}
            name={name}
            checked={chosen.includes(place)}
            onChange={() => {
              onToggle(place);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

/** A list's items in shuffled order, each with its place in the file. */
export function inOrder<Item extends {readonly text: string}>(
  items: readonly Item[],
  places: readonly number[],
): {place: number; text: string}[] {
  return places.map((place) => ({place, text: items[place]?.text ?? ''}));
}
