import Link from '@docusaurus/Link';
import {useStored} from '../../../storage/ui/useStored';
import {Button, ButtonLink} from '../../../ui/Button';
import {Icon} from '../../../ui/Icon';
import {isScored} from '../../kinds';
import {moduleState} from '../../mastery';
import {PLATS} from '../../progress';
import {kursframstegSlot} from '../../slots';
import type {ModuleView} from '../../view';
import {RichProvider} from '../../../ui/lagrum/Rich';
import {Quiz} from './Quiz';
import styles from './Quiz.module.css';

/** A module's questions, and how the module stands after them. */
export default function ModuleQuiz({data}: {data: ModuleView}) {
  const ids = data.fragor.map(({fraga}) => fraga.id);
  const seconds = data.fragor.reduce((sum, {fraga}) => sum + fraga.sekunder, 0);
  return (
    <RichProvider citat={data.citat} register={data.register}>
      <Quiz
        roundKey={`modul:${data.modul}`}
        items={data.fragor}
        ids={ids}
        plats={PLATS.modul}
        startLabel={`Börja: ${ids.length} frågor, ungefär ${Math.ceil(seconds / 60)} minuter`}
        intro={
          <p>
            Säg först hur säker du är, svara sedan. Du får veta varför direkt efter varje fråga. Det
            finns ingen tidsgräns, och du kan göra om så många gånger du vill.
          </p>
        }
        result={(_, again) => <ModuleResult data={data} again={again} />}
      />
    </RichProvider>
  );
}

type ModuleResultProps = {data: ModuleView; again: (ids: readonly string[]) => void};

function ModuleResult({data, again}: ModuleResultProps) {
  const {value} = useStored(kursframstegSlot);
  const keys = data.fragor.map(({fraga, hash}) => ({id: fraga.id, hash, poang: isScored(fraga)}));
  const state = moduleState(value, keys, data.kurs.troskel);
  const {share, mastered, wrong} = state;
  return (
    <>
      <h3 className={styles.heading}>Så gick det</h3>
      <p className={styles.outcome}>
        <Icon name={mastered ? 'bock' : 'klocka'} size="large" /> {Math.round(share * 100)} procent
        av poängen
      </p>
      <p>
        {mastered
          ? `Modulen är klar: gränsen är ${data.kurs.troskel} procent. Frågorna kommer tillbaka i repetitionen, så att du minns dem om ett halvår också.`
          : `Gränsen är ${data.kurs.troskel} procent. Läs gärna om det du är osäker på och gör om det som blev fel.`}
      </p>
      <p className={styles.buttons}>
        {wrong.length > 0 && (
          <Button
            look="primary"
            onClick={() => {
              again(wrong);
            }}
          >
            Gör om bara det som blev fel ({wrong.length})
          </Button>
        )}
        <Button
          onClick={() => {
            again(data.fragor.map(({fraga}) => fraga.id));
          }}
        >
          Alla frågor på nytt
        </Button>
        {data.nasta && (
          <ButtonLink to={data.nasta.to} icon="pil">
            Nästa: {data.nasta.text}
          </ButtonLink>
        )}
      </p>
      <p>
        <Link to="/kurser/framsteg/">Se hur långt du har kommit</Link> ·{' '}
        <Link to="/repetition/">Repetera</Link>
      </p>
    </>
  );
}
