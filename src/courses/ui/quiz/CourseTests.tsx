import {useMemo} from 'react';
import {useStored} from '../../../storage/ui/useStored';
import {Button} from '../../../ui/Button';
import {testResult} from '../../mastery';
import {PLATS} from '../../progress';
import {kursframstegSlot} from '../../slots';
import type {CourseSummary, ItemView, ModuleView} from '../../view';
import {Rich, RichProvider} from '../../../ui/lagrum/Rich';
import {togetherOf, useModules} from '../useModules';
import {Feedback} from './Feedback';
import {Quiz} from './Quiz';
import styles from './Quiz.module.css';

/** A test before the course and another after it, of other questions. What is compared is only shown to the learner. */
export default function CourseTests({kurs}: {kurs: CourseSummary}) {
  const modules = useModules(kurs.moduler.map(({modul}) => modul));
  if (modules === undefined) return <p>Hämtar frågorna …</p>;
  return <Loaded kurs={kurs} modules={modules} />;
}

function Loaded({kurs, modules}: {kurs: CourseSummary; modules: readonly ModuleView[]}) {
  const {value} = useStored(kursframstegSlot);
  const items = useMemo(() => modules.flatMap(({fragor}) => fragor), [modules]);
  const shared = useMemo(() => togetherOf(modules), [modules]);
  const keys = (ids: readonly string[]) =>
    items.flatMap(({fraga: {id}, hash}) => (ids.includes(id) ? [{id, hash, poang: true}] : []));
  const before = testResult(value, keys(kurs.fore), PLATS.fortest);
  const after = testResult(value, keys(kurs.efter), PLATS.eftertest);
  const change = (
    <p>
      {before !== undefined && <>Före kursen: {Math.round(before)} procent av poängen. </>}
      {after !== undefined && <>Efter kursen: {Math.round(after)} procent. </>}
      {before !== undefined &&
        after !== undefined &&
        'Proven har olika frågor, så jämför dem lagom noga.'}
    </p>
  );
  return (
    <RichProvider {...shared}>
      <h3>Före kursen</h3>
      <Quiz
        roundKey={`fortest:${kurs.id}`}
        items={items}
        ids={kurs.fore}
        plats={PLATS.fortest}
        explain={false}
        startLabel={`Börja provet före: ${kurs.fore.length} frågor`}
        intro={
          <p>Gissa hellre än att hoppa över. Det räknas inte, och svaren får du i modulerna.</p>
        }
        result={() => change}
      />
      <h3>Efter kursen</h3>
      <Quiz
        roundKey={`eftertest:${kurs.id}`}
        items={items}
        ids={kurs.efter}
        plats={PLATS.eftertest}
        explain={false}
        startLabel={`Börja provet efter: ${kurs.efter.length} frågor`}
        intro={<p>Andra frågor än före kursen. Förklaringarna kommer när du har svarat på alla.</p>}
        result={({round}, again) => (
          <>
            {change}
            {items
              .filter(({fraga}) => kurs.efter.includes(fraga.id))
              .map((item) => (
                <Answered
                  key={item.fraga.id}
                  item={item}
                  given={round?.svar[item.fraga.id]?.svar}
                />
              ))}
            <Button
              onClick={() => {
                again(kurs.efter);
              }}
            >
              Gör om provet
            </Button>
          </>
        )}
      />
    </RichProvider>
  );
}

function Answered({
  item,
  given,
}: {
  item: ItemView;
  given: Parameters<typeof Feedback>[0]['answer'] | undefined;
}) {
  if (given === undefined) return null;
  return (
    <>
      <p className={styles.asked}>
        <Rich text={item.fraga.fraga} />
      </p>
      <Feedback item={item} answer={given} />
    </>
  );
}
