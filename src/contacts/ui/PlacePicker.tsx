import type {MouseEvent} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {nodOf, type Directory, type Place} from '../directory';
import styles from './PlacePicker.module.css';

interface PlacePickerProps {
  directory: Directory;
  chosen: Place | undefined;
  onChoose: (place: Place) => void;
}

/**
 * The county as tiles that lie roughly as the municipalities do. Each is a link to the
 * municipality's contacts; with scripts it chooses in place instead.
 */
export function PlacePicker({directory, chosen, onChoose}: PlacePickerProps) {
  const isChosen = ({kind, id}: Place) => chosen?.kind === kind && chosen.id === id;

  const choose = (place: Place) => (event: MouseEvent) => {
    // Opening in a new tab or window is the reader's own business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(place);
  };

  return (
    <div className={styles.picker}>
      <ul className={styles.tiles}>
        {directory.kommuner.map(({id, namn, ruta}) => {
          const nod = nodOf(directory, id);
          const place: Place = {kind: 'kommun', id};
          return (
            <li key={id} className={clsx(styles[`rad${ruta.rad}`], styles[`kolumn${ruta.kolumn}`])}>
              <Link
                to={`/kontakter/${nod?.id ?? ''}/#${id}`}
                className={clsx(styles.tile, isChosen(place) && styles.chosen)}
                aria-current={isChosen(place) ? 'true' : undefined}
                onClick={choose(place)}
              >
                <span className={styles.name}>{namn}</span>
                <span className={styles.nod}>Nod {nod?.namn}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={styles.nodes}>
        <span>Eller en hel nod:</span>
        {directory.noder.map(({id, namn}) => {
          const place: Place = {kind: 'nod', id};
          return (
            <Link
              key={id}
              to={`/kontakter/${id}/`}
              className={clsx(styles.node, isChosen(place) && styles.chosen)}
              aria-current={isChosen(place) ? 'true' : undefined}
              onClick={choose(place)}
            >
              {namn}
            </Link>
          );
        })}
      </p>
      <p className={styles.note}>
        Rutorna ligger ungefär som kommunerna i länet. Vilken nod en kommun hör till är inte
        bekräftat. Fråga Region Västmanland eller din chef.
      </p>
    </div>
  );
}
