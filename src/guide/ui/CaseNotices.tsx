import {Button} from '../../ui/Button';
import {Notice} from '../../ui/Notice';
import type {Resultat} from '../guide';
import type {LastLank} from '../link';
import type {GuideModel} from '../model';
import {badAge} from './age';
import type {CaseState} from './caseState';
import type {CaseActions} from './useCase';
import styles from './Guide.module.css';

interface CaseNoticesProps {
  readonly model: GuideModel;
  readonly state: CaseState;
  readonly result: Resultat;
  readonly actions: CaseActions;
}

/** What the reader must know of the case itself: a link that was not read, answers to look over. */
export function CaseNotices({model, state, result, actions}: CaseNoticesProps) {
  return (
    <div>
      {state.undan && <SetAsideNotice actions={actions} />}
      {state.lank && <LinkNotice read={state.lank} />}
      <LookOver
        lines={[...mootLines(model, state, result), ...ageLines(model, state), ...result.rimlighet]}
      />
    </div>
  );
}

/** Nothing that the reader has answered is thrown away by a press of the wrong button. */
function SetAsideNotice({actions}: {actions: CaseActions}) {
  return (
    <div role="status" data-no-print>
      <Notice tone="primary" icon="info" label="Ditt fall är undanlagt">
        <p>Det finns kvar tills du lämnar webbplatsen eller slänger det.</p>
        <p className={styles.buttons}>
          <Button onClick={actions.undo}>Ångra</Button>
          <Button look="quiet" onClick={actions.forget}>
            Släng det undanlagda
          </Button>
        </p>
      </Notice>
    </div>
  );
}

function LinkNotice({read}: {read: LastLank}) {
  if (read.okandVersion !== undefined) {
    return (
      <Notice tone="caution" icon="varning" label="Länken gick inte att läsa">
        <p>
          Den är skriven för en annan version av guiden ({read.okandVersion}). Inga svar i länken är
          öppnade. Be om en ny länk, eller svara på frågorna själv.
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="caution" icon="varning" label="En del av länken gick inte att läsa">
      <ul>
        {read.fel.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <p>Resten av svaren är lästa. Se över dem.</p>
    </Notice>
  );
}

function LookOver({lines}: {lines: readonly string[]}) {
  return (
    <div role="status">
      {lines.length > 0 && (
        <Notice tone="caution" icon="info" label="Se över svaren">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}

/**
 * Says plainly which answers are not asked for any longer. Nothing is dropped behind the reader's back.
 * Silent on an example as it was opened: its answers are given, not left over.
 */
function mootLines(model: GuideModel, {exempel}: CaseState, {kvar}: Resultat): string[] {
  if (exempel !== null && !exempel.andrat) return [];
  const names = kvar.overflodiga.flatMap(
    (id) => model.fakta.find((fact) => fact.id === id)?.etikett ?? [],
  );
  if (names.length === 0) return [];
  const [answer, it] = names.length === 1 ? ['Svaret', 'det'] : ['Svaren', 'dem'];
  return [
    `Det här frågas inte längre med dina andra svar: ${names.join(', ')}. ` +
      `${answer} räknas fortfarande. Ta bort eller ändra ${it} under ”Dina svar” i resultatet.`,
  ];
}

/** Not where the age itself is asked: there it may be half written, and has its own message. */
function ageLines(model: GuideModel, {fall, place}: CaseState): string[] {
  const written = badAge(fall);
  const asked = model.fragor.find((question) =>
    question.fakta.some((index) => model.fakta[index]?.typ === 'alder'),
  );
  const writing = place.view === 'alla' || (place.view === 'steg' && place.nr === asked?.nr);
  if (written === undefined || writing) return [];
  return [`Åldern ”${written}” går inte att läsa och räknas inte. Ändra den, eller töm fältet.`];
}
