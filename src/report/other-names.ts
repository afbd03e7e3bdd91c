import { type Chance, pick } from './chance.ts';

/** Letters that make no word in a name by which anything is found. */
const letters = [...'kqvxz'];

/** Names in the place of names that people do not read: of classes, in addresses. As long, the same each time. */
export class OtherNames {
  readonly #chance: Chance;
  readonly #known = new Map<string, string>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** @param name letters alone; capitals or not, it is the same name */
  for(name: string): string {
    const key = name.toLowerCase();
    const other = this.#known.get(key) ?? [...key].map(() => pick(letters, this.#chance)).join('');
    this.#known.set(key, other);
    return /^\p{Lu}/u.test(name) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  }
}
