import { controlsPaperOf, type paperOf } from '../reader/view-style.ts';
import type { LiveSettings, Settings } from '../settings/settings.ts';

type Paper = ReturnType<typeof paperOf>;

/** Where the last paper is remembered: reading settings takes longer than the browser waits with its first paint. */
const storageKey = 'paper';

/** Gives one of the extension's documents the paper of the reader's theme, now and whenever it changes. */
export function followPaper({ documentElement }: Document, settings: LiveSettings): void {
  const follow = (chosen: Settings) => {
    const paper = controlsPaperOf(chosen);
    paint(documentElement, paper);
    remember(paper);
  };
  follow(settings.current);
  settings.subscribe(follow);
}

/**
 * Gives a document whose body is still to come the paper that the last one had.
 *
 * @param otherwise where none is remembered
 */
export function paintRemembered({ documentElement }: Document, otherwise: Paper): void {
  paint(documentElement, remembered() ?? otherwise);
}

function paint({ style }: HTMLElement, { light, dark, scheme }: Paper): void {
  style.colorScheme = scheme;
  style.background = `light-dark(${light}, ${dark})`;
}

function remember(paper: Paper): void {
  try {
    const record = JSON.stringify(paper);
    // Settings change many times under a moved slider, the paper seldom; writing waits for the disk.
    if (localStorage.getItem(storageKey) !== record) localStorage.setItem(storageKey, record);
  } catch (error) {
    console.info('Đọc Sạch: the paper is not remembered.', error);
  }
}

function remembered(): Paper | null {
  try {
    const paper: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return isPaper(paper) ? paper : null;
  } catch (error) {
    console.info('Đọc Sạch: no paper is remembered.', error);
    return null;
  }
}

const isPaper = (value: unknown): value is Paper =>
  typeof value === 'object' &&
  value !== null &&
  ['light', 'dark'].every((name) => /^#[0-9a-f]{6}$/.test(String(Reflect.get(value, name)))) &&
  ['light', 'dark', 'light dark'].includes(String(Reflect.get(value, 'scheme')));
