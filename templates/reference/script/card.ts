// What the card of a code says: the texts are on the page already.
import { type Code, catalogue } from "./catalogue.ts";

/** The texts of a card. */
export interface CardTexts {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
  /** The advice on trying again, in words. */
  readonly retry: string;
}

/** The id of a code's card. */
export function cardId({ family, code }: Code): string {
  return `${catalogue.families[family]?.id}/${code}`;
}

/** The texts of a code's card. */
export function cardTexts(code: Code): CardTexts {
  const card = document.getElementById(cardId(code));
  const text = (part: string): string =>
    card?.querySelector(part)?.textContent ?? "";
  return {
    name: text(".name"),
    title: text(".title"),
    meaning: text(".meaning"),
    action: text(".action"),
    retry: text(".retry"),
  };
}
