import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type vietnamese from '../locales/vi.json';

/** A key of the message catalogues in src/locales. */
export type MessageKey = keyof typeof vietnamese;
/** Gives the message in the reader's language; `$1` is replaced by the first substitution, and so on. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** The entrypoint provides the real catalogue; the key itself shows at once where it was forgotten. */
export const Texts = createContext<Translate>((key) => key);

export const useTexts = (): Translate => useContext(Texts);
