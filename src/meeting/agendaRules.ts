import {LENGTH_MINUTES, LENGTHS, type Length, type MomentKind} from './lengths';

/** What the rules look at in a package; the schema has checked the rest. */
interface Written {
  readonly modul?: string | undefined;
  readonly fall?: string | undefined;
  readonly moment: readonly WrittenMoment[];
}

interface WrittenMoment {
  readonly id: string;
  readonly typ: MomentKind;
  readonly tid: {readonly kort?: number | undefined; readonly lang?: number | undefined};
  readonly text?: string | undefined;
  readonly punkter?: readonly string[] | undefined;
  readonly fall?: string | undefined;
}

interface Fault {
  readonly path: readonly (string | number)[];
  /** `what – mend`, in Swedish. */
  readonly message: string;
}

/** Everything that must hold between the moments of a package, for each of its two meetings. */
export function checkAgenda(meeting: Written): Fault[] {
  return [
    ...belongs(meeting),
    ...twice(meeting),
    ...LENGTHS.flatMap((length) => agenda(meeting, length)),
    ...meeting.moment.flatMap((moment, index) => closing(moment, index)),
    ...meeting.moment.flatMap((moment, index) => caseOf(moment, index, meeting)),
  ];
}

function belongs({modul, fall}: Written): Fault[] {
  if ((modul === undefined) !== (fall === undefined)) return [];
  const message =
    modul === undefined
      ? 'paketet hör inte till något – skriv modul: eller fall: med dess id'
      : 'paketet kan inte höra till både en modul och ett fall – ta bort det ena';
  return [{path: modul === undefined ? [] : ['fall'], message}];
}

function twice({moment}: Written): Fault[] {
  const ids = moment.map(({id}) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path: ['moment', index, 'id'],
            message: `momentet ”${id}” finns två gånger – ge det ena ett annat id`,
          },
        ],
  );
}

function agenda({modul, moment}: Written, length: Length): Fault[] {
  const wanted = LENGTH_MINUTES[length];
  const part = moment.flatMap((each, index) =>
    each.tid[length] === undefined ? [] : [{...each, index}],
  );
  const sum = part.reduce((total, {tid}) => total + (tid[length] ?? 0), 0);
  const faults: Fault[] = [];
  const add = (index: number | undefined, field: string, message: string): void => {
    faults.push({path: index === undefined ? ['moment'] : ['moment', index, field], message});
  };
  if (sum !== wanted) {
    add(undefined, '', `minuterna i ${length} blir ${sum}, inte ${wanted} – ändra momentens tid`);
  }
  const first = part[0];
  const last = part[part.length - 1];
  if (first && first.typ !== 'start') {
    add(first.index, 'typ', `mötet ${length} börjar inte med typ start – lägg start först`);
  }
  if (last && last.typ !== 'avslut') {
    add(last.index, 'typ', `mötet ${length} slutar inte med typ avslut – lägg avslut sist`);
  }
  const needed: readonly MomentKind[] =
    modul === undefined ? ['yrkesvis', 'samtal'] : ['rost', 'samtal'];
  for (const kind of needed) {
    if (part.some(({typ}) => typ === kind)) continue;
    add(undefined, '', `mötet ${length} har inget moment av typ ${kind} – lägg till ett`);
  }
  return faults;
}

/** The closing moment asks one question and says what each takes with her. */
function closing({typ, text = '', punkter}: WrittenMoment, index: number): Fault[] {
  if (typ !== 'avslut') return [];
  const faults: Fault[] = [];
  if (![text, ...(punkter ?? [])].some((each) => each.includes('?'))) {
    faults.push({
      path: ['moment', index, 'text'],
      message: 'avslutet ställer ingen fråga – sluta med en fråga att svara på',
    });
  }
  if (punkter === undefined) {
    faults.push({
      path: ['moment', index],
      message: 'avslutet saknar punkter – skriv vad var och en tar med sig',
    });
  }
  return faults;
}

function caseOf({typ, fall}: WrittenMoment, index: number, meeting: Written): Fault[] {
  if (typ !== 'yrkesvis') return [];
  if (meeting.fall !== undefined && fall !== undefined) {
    return [
      {
        path: ['moment', index, 'fall'],
        message: 'paketet har redan sitt fall – ta bort fall ur momentet',
      },
    ];
  }
  if (meeting.modul !== undefined && fall === undefined) {
    return [
      {
        path: ['moment', index],
        message: 'momentet saknar fall – skriv id på ett av guidens fall i docs/guide/fall/',
      },
    ];
  }
  return [];
}
