import { noticeClearing } from './cleared.ts';
import { keepAwake } from './keep-awake.ts';
import { resumePictures } from './pictures.ts';

/** Milliseconds after the background's start: whoever woke it comes first. */
const patience = 2000;

/** What is done each time the background starts, in the order of its haste. What fails is tried again at the next start. */
const tasks: readonly [name: string, task: () => Promise<unknown>][] = [
  ['clearing', noticeClearing],
  ['pictures', () => resumePictures(Date.now())],
];

export function keepUp(): void {
  setTimeout(async () => {
    for (const [name, task] of tasks) {
      await keepAwake(task()).catch((error: unknown) => console.error('Đọc Sạch:', name, error));
    }
  }, patience);
}
