import { type Chance, pick } from './chance.ts';

/** Letters that make no word in a name by which anything is found. */
const letters = [...'kqvxz'];

/** Names in the place of names that people do not read: of classes, in addresses. As long; the same each time within one whole. */
export class OtherNames {
  readonly #chance: Chance;
  readonly #known = new Map<string, string>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /**
   * @param name letters alone; capitals or not, it is the same name
   * @param whole what it stands in, a class or an address: elsewhere the same name becomes another, so that a name that
   * is known from one place does not tell who stands in the other
   */
  for(name: string, whole: string): string {
    const key = `${name.toLowerCase()} ${whole}`;
    const small = [...name.toLowerCase()];
    const other = this.#known.get(key) ?? small.map(() => pick(letters, this.#chance)).join('');
    this.#known.set(key, other);
    return /^\p{Lu}/u.test(name) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  }
}
