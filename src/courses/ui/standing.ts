import {moduleState, type ModuleState} from '../mastery';
import type {Progress} from '../progress';
import type {CourseSummary, ModuleSummary} from '../view';

/** How a module stands, in the words of a list. */
export function standingText(state: ModuleState): string {
  if (state.mastered) return `Klar, ${Math.round(state.share * 100)} procent`;
  if (state.answered === 0) return 'Inte börjad';
  if (state.unanswered.length > 0) return `${state.answered} av ${state.total} frågor besvarade`;
  return `${Math.round(state.share * 100)} procent: under gränsen`;
}

export function stateOf(
  progress: Progress,
  course: Pick<CourseSummary, 'troskel'>,
  {fragor}: ModuleSummary,
): ModuleState {
  return moduleState(progress, fragor, course.troskel);
}

/** How many of a course's modules are done. */
export function masteredIn(progress: Progress, course: CourseSummary): number {
  return course.moduler.filter((each) => stateOf(progress, course, each).mastered).length;
}

/** Minutes of all modules of a course. */
export function minutesOf({moduler}: CourseSummary): number {
  return moduler.reduce((sum, {minuter}) => sum + minuter, 0);
}

/** `1 tim 20 min`. */
export function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} tim` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
