/** Vietnamese has some seven thousand syllables; beyond them come names and numbers, which need not be kept. */
const most = 20_000;

/** A function of a word that keeps its answers: a few thousand words make up nearly all of a library's text. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const found = answer(word);
    if (answers.size >= most) answers.clear();
    answers.set(word, found);
    return found;
  };
}
