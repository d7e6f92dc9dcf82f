import {useState} from 'react';
import {StorageConsent} from '../../storage/ui/StorageConsent';
import {useStored} from '../../storage/ui/useStored';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import {PageShell} from '../../ui/PageShell';
import type {Directory, Place, SituationView} from '../directory';
import {platsSlot} from '../slots';
import {placeFromText, placeToText, type ContactsState} from '../urlState';
import {Answer} from './Answer';
import {ContactList} from './ContactList';
import {EmergencyLine} from './EmergencyLine';
import {PlacePicker} from './PlacePicker';
import {SituationPicker} from './SituationPicker';
import {SituationText} from './SituationText';
import {useContactsAddress} from './useContactsAddress';
import {useNow} from './useNow';
import styles from './ContactsPage.module.css';

export interface ContactsPageData {
  readonly directory: Directory;
  readonly situations: readonly SituationView[];
  readonly register: LagrumRegister;
}

/** Who to call: first where, then why. Complete as a list without scripts. */
export default function ContactsPage({data}: {data: ContactsPageData}) {
  return (
    <PageShell
      title="Vem kontaktar du?"
      lead="Välj kommun och vad det gäller. Du får rätt funktion, hur du når den nu och vad du får säga."
      wide
    >
      <LagrumProvider register={data.register}>
        <EmergencyLine />
        <Contacts data={data} />
      </LagrumProvider>
    </PageShell>
  );
}

function Contacts({data: {directory, situations}}: {data: ContactsPageData}) {
  const [state, change] = useContactsAddress(directory, situations);
  const stored = useStored(platsSlot);
  const [chose, setChose] = useState(false);
  const now = useNow();
  const place = state.place ?? placeFromText(directory, stored.value.plats);
  const situation = situations.find(({id}) => id === state.situation);

  function choose(next: ContactsState) {
    setChose(true);
    change(next);
  }

  function choosePlace(next: Place) {
    stored.update(() => ({plats: placeToText(next)}));
    choose({...state, place: next});
  }

  return (
    <>
      <section aria-labelledby="var" className={styles.step}>
        <h2 id="var">1. Var arbetar du?</h2>
        <PlacePicker directory={directory} chosen={place} onChoose={choosePlace} />
      </section>
      <section aria-labelledby="vad" className={styles.step}>
        <h2 id="vad">2. Vad gäller det?</h2>
        <SituationPicker
          situations={situations}
          chosen={state.situation}
          onChoose={(id) => choose({...state, ...(place && {place}), situation: id})}
        />
      </section>
      <p role="status" className={styles.hint}>
        {chose && hint(place !== undefined, situation !== undefined)}
      </p>
      {place && situation && (
        <Answer
          directory={directory}
          situation={situation}
          place={place}
          now={now}
          moveTo={chose}
        />
      )}
      {!place && situation && (
        <section className={styles.half} aria-labelledby="halvt">
          <h2 id="halvt">{situation.titel}</h2>
          <p>
            <strong>Välj kommun ovan</strong>, så ser du vem du kontaktar.
          </p>
          <SituationText situation={situation} under={2} />
        </section>
      )}
      {place && chose && <StorageConsent slot={platsSlot} />}
      <AllSituations situations={situations} />
      <ContactList
        directory={directory}
        state={{...state, ...(place && {place})}}
        onChange={change}
        now={now}
      />
    </>
  );
}

function hint(place: boolean, situation: boolean): string {
  if (place && situation) return '';
  return place ? 'Välj också vad det gäller.' : 'Välj också kommun.';
}

/** The texts of every situation, for readers without scripts. */
function AllSituations({situations}: {situations: readonly SituationView[]}) {
  return (
    <section className={styles.withoutScripts} aria-labelledby="alla-situationer">
      <h2 id="alla-situationer">Situation för situation</h2>
      {situations.map((situation) => (
        <div key={situation.id} id={`situation-${situation.id}`}>
          <h3>{situation.titel}</h3>
          <SituationText situation={situation} under={3} />
        </div>
      ))}
    </section>
  );
}
